# review: draft

### Services that can help and their verified contacts. A .note says honestly what was not checked.

service-hotline = Tổng đài hỗ trợ
service-consular-department = Cục Lãnh sự (Bộ Ngoại giao, Hà Nội)
service-citizen-protection = Bảo hộ công dân
service-health = Bác sĩ hoặc cơ sở y tế
service-child-protection = Bảo vệ trẻ em
service-shelter = Nơi tạm lánh an toàn
service-police = Công an, cảnh sát
service-labour-section = Bộ phận lao động của cơ quan đại diện, hoặc công đoàn
service-legal-aid = Trợ giúp pháp lý
service-interpreter = Người phiên dịch
service-womens-union = Hội Liên hiệp Phụ nữ
service-social-support = Tư vấn và hỗ trợ xã hội
service-ngo = Tổ chức phi chính phủ
service-host-authority = Cơ quan quản lý xuất nhập cảnh của nước sở tại

contact-vn-111 = 111, tổng đài quốc gia của Việt Nam về phòng, chống mua bán người và bảo vệ trẻ em
    .note = Miễn phí, cả ngày lẫn đêm, trong lãnh thổ Việt Nam. Chưa xác minh có gọi được từ nước ngoài hay không.
contact-vn-citizen-protection = Tổng đài bảo hộ công dân của Bộ Ngoại giao Việt Nam
    .note = Dành cho công dân Việt Nam ở nước ngoài. Chưa xác minh giờ trực và cước gọi.
contact-vn-citizen-protection-mail = Bảo hộ công dân của Bộ Ngoại giao Việt Nam, qua thư điện tử
    .note = Ai cầm điện thoại cũng đọc được thư điện tử. Chưa xác minh thư được trả lời nhanh đến đâu.
contact-la-1362 = 1362, đường dây tư vấn và bảo vệ của Hội Liên hiệp Phụ nữ Lào
    .note = Biết qua một tờ báo khoảng năm 2019 đến 2020; không rõ ngày chính xác. Chưa xác minh số này còn hoạt động không, và có gọi được bằng SIM nước ngoài không. Hãy kiểm tra trước khi đưa.
contact-kh-117 = 117, đường dây của Cảnh sát Quốc gia Campuchia
    .note = Miễn phí, trong lãnh thổ Campuchia; tiếng Khmer, Việt, Anh và Trung, theo thông tin tháng 8 năm 2022. Chưa xác minh còn hoạt động hay không. Đây là số của cảnh sát: chỉ đưa khi người ấy muốn gặp cảnh sát.
contact-th-1300 = 1300, đường dây trợ giúp xã hội ở Thái Lan
    .note = Hoạt động từ năm 2013, cho người Thái và người nước ngoài, trong lãnh thổ Thái Lan. Không rõ ngày chính xác của bài báo, và từ đó chưa kiểm tra lại. Ngoài tiếng Thái, chưa xác minh có tiếng nào khác. Hãy kiểm tra trước khi đưa.
