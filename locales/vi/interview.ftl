# review: draft
### Lời trên các màn hình của một cuộc trò chuyện: khung, câu hỏi, tạm dừng, kết thúc, nhu cầu khẩn cấp, kết quả, bàn
### giao, xuất hồ sơ. Người đọc thường đang căng thẳng và ngồi cạnh người được hỏi: ngắn, nhẹ nhàng, không trách móc.
### "Người ấy" là người đang được hỏi chuyện; không dùng từ nạn nhân, đối tượng, trái phép.

## Khung của cuộc trò chuyện

case-title = Cuộc trò chuyện { $code }
case-opening = Đang mở cuộc trò chuyện…
case-saved = Đã lưu lúc { $time }
case-saving = Đang lưu…
# Chưa có gì được ghi vào máy, vì người ấy chưa đồng ý cho ghi chép.
case-not-kept-yet = Chưa lưu
case-not-kept-yet-hint = Chưa có gì được ghi lại cho đến khi người ấy đồng ý cho ghi chép.
case-talk-only = Chỉ trò chuyện
case-talk-only-hint = Người ấy không muốn ghi chép. Những gì được nói ra không được lưu lại.
case-closed = Đã kết thúc
# Về danh sách các cuộc trò chuyện; phần đầu màn hình hẹp.
case-home = Danh sách
case-pause = Tạm dừng
case-language = Ngôn ngữ của màn hình
case-rail = Các phần của cuộc trò chuyện
case-stage-untouched = chưa bắt đầu
case-stage-begun = đang hỏi
case-stage-done = xong
case-stage-not-now = chưa mở
case-later = Sẽ hỏi lại
case-after = Sau khi trò chuyện
case-urgent = Nhu cầu khẩn cấp
case-urgent-count = Đã nêu: { $count }
case-result = Kết quả
case-handover = Bàn giao
case-export = Xuất hồ sơ
case-end = Kết thúc trò chuyện
case-back = Quay lại
case-next = Tiếp theo
case-go-to-conversation = Về cuộc trò chuyện
case-close-notice = Đóng thông báo này

## Thẻ câu hỏi

interview-say = Nói với người ấy
# Cán bộ tự quan sát và trả lời; không hỏi người ấy.
interview-look = Cán bộ tự quan sát, không hỏi.
interview-choices-hint = Có thể chọn nhiều mục.
interview-no-answer = Không có câu trả lời
# Nói về người ấy. Đây là một lựa chọn như mọi lựa chọn khác, không phải lỗi.
interview-declined = Không muốn nói
interview-unknown = Không biết
# Dành cho điều cán bộ tự quan sát mà không nhận ra được.
interview-unknown-observed = Không rõ
interview-later = Hỏi sau
interview-not-asked = Không hỏi
interview-not-asked-why = Vì sao không hỏi?
interview-not-asked-unsafe = Hỏi lúc này không an toàn
interview-not-asked-not-relevant = Không liên quan
interview-not-asked-distressed = Người ấy quá xúc động
interview-not-asked-no-time = Không đủ thời gian
interview-not-asked-already-known = Đã biết rồi
interview-not-asked-other = Lý do khác
interview-take-back = Rút lại câu trả lời này
interview-corrected = Câu trả lời này đã được sửa. Lời ghi ban đầu vẫn được giữ.
interview-conflict = Hai câu trả lời đến từ hai bản của cùng cuộc trò chuyện. Cả hai đều được giữ và đều được tính đến.
interview-guidance = Vì sao và hỏi thế nào
interview-guidance-why = Vì sao hỏi
interview-guidance-how = Hỏi thế nào
interview-guidance-never = Điều cần tránh
interview-note = Ghi chú
interview-note-label = Ghi chú cho câu hỏi này
interview-note-hint = Vài chữ là đủ. Đây không phải bản khai.
interview-voice = Lời của ai
interview-voice-theirs = Lời người ấy
interview-voice-summary = Cán bộ tóm tắt
interview-text-label = Điều được kể
interview-number-label = Số
interview-number-hint = Một số nguyên. Ước chừng cũng được.
interview-number-invalid = Xin ghi một số nguyên bằng chữ số, ví dụ 17.
interview-date-hint = Biết đến đâu ghi đến đó. Ô nào cũng có thể để trống.
interview-date-day = Ngày
interview-date-month = Tháng
interview-date-year = Năm
interview-date-about = Khoảng chừng, không chắc chắn
interview-date-invalid = Ngày này không có trong lịch. Cần có năm; có ngày thì cần có tháng.
# Giấy tờ Thái Lan ghi năm theo Phật lịch: 2569 là năm 2026.
interview-date-buddhist = Năm { $buddhist } Phật lịch là năm { $common }.
interview-date-use = Ghi năm { $common }
interview-consent-yes = Đồng ý
interview-consent-no = Không đồng ý
interview-consent-later = Để sau
interview-consent-withdraw = Rút lại sự đồng ý
interview-card-done = Đã xong
interview-channel = Lời người ấy đến với cán bộ
interview-channel-direct = trực tiếp
interview-channel-interpreted = qua người phiên dịch
interview-channel-companion = qua người đi cùng
interview-gone = Câu hỏi này hiện không mở. Hãy chọn phần khác ở bên trái, hoặc bấm Tiếp theo.
interview-from-paper = Cuộc trò chuyện này được nhập từ phiếu giấy. Mỗi câu trả lời đều được đánh dấu như vậy. Hãy nhập đúng những gì có trên phiếu, không thêm gì khác.
interview-talk-only-notice = Cuộc trò chuyện này không được lưu lại. Vẫn có thể tiếp tục trò chuyện; các câu hỏi vẫn ở đây để gợi ý. Khi kết thúc, chỉ còn ghi nhận rằng đã có một cuộc trò chuyện, nếu người ấy đồng ý.
interview-consents-again = Xin hỏi lại từng sự đồng ý
    .why = Dữ liệu này được lấy lại từ một bản sao cũ. Từ đó đến nay người này có thể đã rút lại sự đồng ý; những gì đã đồng ý trước đây không còn giá trị.
interview-earlier-title = Trước khi tiếp tục
# Said to the person who has just agreed to notes, about what was told while notes were refused. No pressing: a no is fine.
interview-earlier-say = Những điều { $you } đã kể lúc trước, { $me } ghi lại luôn có được không?
interview-earlier-hint = Những điều này được kể khi người ấy không muốn ghi chép. Nếu bây giờ người ấy không đồng ý thì vẫn không ghi lại.
interview-earlier-no = Không, cứ để không ghi
interview-earlier-yes = Có, ghi lại luôn
interview-earlier-left = Những điều được kể khi người ấy không muốn ghi chép vẫn không được ghi lại. Khi kết thúc hoặc khi khoá Sala, những điều đó không còn nữa.
interview-earlier-after-all = Người ấy lại muốn ghi những điều đó
# Beside what was told while notes were refused, on the card of its question.
interview-unwritten = Được kể khi người ấy không muốn ghi chép. Không được lưu; vẫn được tính đến trong cuộc trò chuyện này.
# A conversation that came from another post, where it was ended.
interview-reopen-title = Cuộc trò chuyện này đã kết thúc
interview-reopen = Những gì đã kể ở nơi khác đều có ở đây và không hỏi lại. Nếu người ấy muốn nói tiếp, có thể tiếp tục ở đây.
interview-reopen-go-on = Tiếp tục ở đây

## Thẻ an toàn: nhẹ nhàng, nói rõ việc cần làm ngay

interview-action-title = Xin lo việc này trước
interview-action-move-room = Người khác có thể nghe thấy. Hãy sang phòng khác, hoặc chờ đến khi chỉ còn hai người. Từ giờ đến lúc đó không hỏi thêm gì.
interview-action-medical = Có người cần được bác sĩ khám. Hãy lo việc đó trước; câu hỏi để sau.
interview-action-danger = Lúc này có thể đang có nguy hiểm. Hãy ngừng hỏi. Cùng người ấy nghĩ đến một nơi an toàn; chỉ gọi người khác khi người ấy muốn, trừ khi tính mạng bị đe doạ.
interview-action-reschedule = Lúc này chưa thuận tiện. Hãy hẹn lúc khác và thống nhất một cách liên lạc an toàn.
interview-action-child = Đây có thể là người dưới 18 tuổi. Hãy coi như trẻ em cho đến khi rõ ràng. Mời người làm công tác bảo vệ trẻ em; người lớn đi cùng không trả lời thay.
interview-action-self-harm = Người ấy có thể muốn tự làm hại mình. Hãy hỏi nhẹ nhàng và thẳng thắn. Đừng để người ấy một mình. Gọi hỗ trợ y tế.
interview-stop-with-help = Dừng ở đây, chỉ cung cấp thông tin

## Khi không còn gì cần hỏi

interview-enough-title = Đã biết đủ
interview-enough = Sala không còn câu hỏi nào có thể làm thay đổi việc nên làm. Người ấy vẫn có thể kể tiếp bất cứ lúc nào.
interview-asked-title = Các câu hỏi đã được đưa ra hết
interview-asked = Sala không còn gì để hỏi. Người ấy vẫn có thể kể tiếp bất cứ lúc nào.
interview-left = Người ấy vẫn có thể kể tiếp bất cứ lúc nào. Còn vài câu hỏi để ngỏ; có thể quay lại hỏi, hoặc thôi không hỏi.
interview-rest-tell = Tiếp tục lắng nghe
interview-rest-readback = Cùng đọc lại
interview-rest-result = Xem kết quả
interview-rest-needs = Hỗ trợ và liên hệ
interview-rest-left = Đến câu còn để ngỏ
interview-rest-end = Kết thúc trò chuyện

## Tạm dừng

interview-pause-title = Tạm dừng
interview-pause-now = Bây giờ
interview-pause-step-stop = Ngừng hỏi. Im lặng một lúc. Trên màn hình này không có gì phải vội.
interview-pause-step-where = Nói khẽ rằng hai người đang ở đâu và hôm nay là ngày nào. Chỉ nói rằng ở đây an toàn nếu đúng như vậy.
interview-pause-step-offer = Mời uống nước, mở cửa sổ, hoặc ra ngoài đi vài bước.
interview-pause-step-breathe = Chính mình thở chậm, thở ra dài hơn hít vào. Người ấy có thể thở theo, hoặc không.
interview-pause-step-senses = Đặt hai chân xuống sàn, cầm một vật mát trong tay, gọi tên những thứ nhìn thấy trong phòng: nhiều người thấy dễ chịu hơn.
interview-pause-step-touch = Không chạm vào người ấy khi chưa hỏi.
interview-pause-step-self-harm = Nếu người ấy nhắc đến việc tự làm hại mình: hỏi nhẹ nhàng và thẳng thắn, đừng để người ấy một mình, gọi hỗ trợ y tế.
interview-pause-script = Có thể nói
# Ba câu này được nói với người đang hoảng hoặc đau buồn. Không dùng từ xưng hô.
interview-pause-say-stop = Mình nghỉ một chút nhé. Bây giờ không cần phải nói gì cả.
interview-pause-say-time = Không có gì phải vội. Ở đây có nước. Mình có thể mở cửa sổ, hoặc đi lại một chút.
interview-pause-say-help = Lúc này làm gì thì thấy dễ chịu hơn?
interview-pause-choices = Rồi sau đó
interview-pause-go-on = Tiếp tục
interview-pause-change = Nói sang chuyện khác
interview-pause-contacts = Kết thúc với hỗ trợ và liên hệ
interview-pause-end = Dừng lại hôm nay
interview-pause-noted = Chỉ ghi nhận rằng đã có lúc tạm dừng.

## Kết thúc

interview-end-title = Kết thúc trò chuyện
interview-end-kept = Được lưu trên máy này, đã mã hoá:
interview-end-answers = Câu trả lời: { $count }
interview-end-notes = Ghi chú: { $count }
interview-end-offers = Hỗ trợ đã giới thiệu: { $count }
interview-end-open = Còn để hỏi lại: { $count }
interview-end-unwritten = Không được lưu: những điều được kể khi người ấy không muốn ghi chép.
interview-end-talk-only = Những gì được nói ra không được lưu lại. Chỉ còn ghi nhận rằng đã có một cuộc trò chuyện, nếu người ấy đồng ý.
interview-end-not-yet = Người ấy chưa quyết định về việc ghi chép. Nếu kết thúc bây giờ, những gì đã nói sẽ không được lưu lại.
interview-end-before = Trước khi chia tay: cảm ơn người ấy, nói rõ việc tiếp theo, và thống nhất một cách liên lạc an toàn.
interview-end-confirm = Kết thúc bây giờ
interview-end-cancel = Chưa

## Nhu cầu khẩn cấp và chuyển gửi; cũng là danh sách liên hệ khi không có cuộc trò chuyện

needs-title = Hỗ trợ và liên hệ
needs-intro = Sự hỗ trợ không phụ thuộc vào câu trả lời nào. Có thể giới thiệu bất cứ lúc nào.
needs-urgent = Những nhu cầu đã nêu
needs-urgent-none = Đến lúc này chưa nêu nhu cầu khẩn cấp nào.
needs-suggested = Cho những nhu cầu đã nêu
needs-other = Hỗ trợ khác
needs-checked = Kiểm tra ngày { $date }
needs-stale = Đã kiểm tra từ hơn một năm trước. Hãy kiểm tra lại trước khi đưa cho người ấy.
needs-no-contact = Chưa có liên hệ nào được xác minh. Thà không có số còn hơn đưa số sai.
needs-offer = Khi được giới thiệu, người ấy nói
needs-yes = Có, cần giúp
needs-no = Không
needs-later = Để sau
contacts-title = Danh bạ hỗ trợ
contacts-intro = Chỉ gồm các liên hệ đã xác minh, kèm ngày kiểm tra gần nhất.
contacts-empty = Ở đây chưa có liên hệ nào.
contacts-home = Quay lại

## Kết quả: dấu hiệu và việc nên làm tiếp; không bao giờ là kết luận về người ấy.

result-title = Kết quả
result-next-step = Việc nên làm tiếp
result-urgent = Nhu cầu khẩn cấp
result-elements = Những điều đã nghe, theo ba yếu tố
result-element = Yếu tố
result-points-to = Cho thấy có
result-points-away = Cho thấy không
result-unknown = Chưa biết
result-nothing = –
result-not-needed = Với người dưới 18 tuổi thì không cần yếu tố này: sự việc xảy ra bằng cách nào không quan trọng, và không hỏi đến.
result-unverified = mức độ chưa được đối chiếu với tài liệu gốc
result-go-to = Đến câu trả lời này
result-dimensions = Sáu phương diện
result-open = Điều còn có thể làm thay đổi kết quả
result-not-covered = Những dấu hiệu mà bộ hướng dẫn này không nhận ra được
result-stand = Cán bộ thấy thế nào?
result-stand-hint = Cán bộ biết nhiều hơn những gì các câu trả lời cho thấy. Ý kiến của cán bộ được lưu bên cạnh phần trình bày ở đây.
result-agree = Tôi đồng ý
result-differ = Tôi thấy khác
result-reason = Vì sao thấy khác
result-keep-stand = Lưu ý kiến của tôi
result-stand-agreed = Cán bộ đã đồng ý với kết quả này.
result-stand-differs = Cán bộ thấy khác:
result-stand-outdated = Từ đó đến nay các câu trả lời đã thay đổi. Xin xem lại.
result-to-handover = Sang phần bàn giao
result-to-needs = Hỗ trợ và liên hệ

## Bàn giao

handover-title = Bàn giao
handover-intro = Dành cho người hỗ trợ tiếp theo, để người ấy không phải kể lại lần nữa. Hãy cùng đọc lại; người ấy có thể sửa hoặc bỏ bất cứ điều gì.
handover-empty = Chưa có gì để bàn giao.
handover-export = Xuất hồ sơ

## Xuất hồ sơ

export-title = Xuất hồ sơ
export-intro = Cán bộ niêm phong một tệp mà chỉ nơi nhận đã chọn mới mở được. Sala không tự gửi đi điều gì.
export-service = Dành cho hỗ trợ nào
export-agreed = Người ấy đã đồng ý chia sẻ với nơi này.
export-not-agreed = Người ấy chưa đồng ý chia sẻ với nơi này.
export-recipients = Nơi nhận
export-recipients-none = Chưa có thẻ nơi nhận nào. Hãy thêm một thẻ ở bên dưới.
export-words-hint = Hãy đối chiếu bốn từ này với nơi nhận, qua điện thoại hoặc gặp trực tiếp.
export-training = Bài tập
export-add = Thêm thẻ nơi nhận
export-folder = Thư mục để ghi vào
export-choose-folder = Chọn…
export-preview = Đúng những điều này sẽ rời khỏi máy
export-preview-nothing = Sẽ không có gì rời khỏi máy.
export-limits = Niêm phong không bảo vệ được điều gì
export-limit-seen = Ai tìm thấy tệp sẽ thấy có một tệp niêm phong, kích thước của nó và lúc nó được ghi.
export-limit-other-end = Ai giữ khoá của nơi nhận thì đọc được tất cả.
export-limit-back = Điều đã bàn giao thì không thể lấy lại.
export-seal = Niêm phong và ghi
export-done = Tệp niêm phong đã được ghi
export-file = Tệp
export-size = Kích thước
export-for = Dành cho
export-done-next = Hãy tự tay bàn giao, hoặc mang đến nơi có thể gửi đi.
export-again = Niêm phong cho nơi khác
