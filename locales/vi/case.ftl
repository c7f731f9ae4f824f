# review: draft

# What the program itself says about a case: outcomes, the summary for whoever helps next, and why something may not
# leave. An outcome advises a next step; no sentence here may ever say who is a victim, or that somebody is none.

## Outcomes

outcome-strong-signs = Đã nghe thấy dấu hiệu mạnh
    .sentence = Những điều được kể có dấu hiệu mạnh của mua bán người.
    .next = Đề nghị chuyển đến cơ quan có thẩm quyền để xác minh ngay hôm nay, và giúp các nhu cầu khẩn cấp trước. Chỉ làm trong phạm vi người ấy đồng ý.
outcome-signs = Đã nghe thấy dấu hiệu
    .sentence = Những điều được kể có dấu hiệu của mua bán người.
    .next = Đề nghị chuyển đến cơ quan có thẩm quyền để xác minh, và giúp các nhu cầu khẩn cấp trước. Chỉ làm trong phạm vi người ấy đồng ý.
outcome-child-protection-check = Cần bảo vệ trẻ em xem xét
    .sentence = Người này có thể là trẻ em, và chưa rõ ai đang chăm sóc.
    .next = Gọi cơ quan bảo vệ trẻ em trước khi để trẻ đi tiếp với bất kỳ ai. Ở bên trẻ cho đến lúc đó.
outcome-recruitment-concern = Cách tuyển mộ đáng lo ngại
    .sentence = Cách người này được tuyển mộ đáng lo ngại. Có thể là môi giới lừa đảo, cũng có thể là mua bán người được ngăn lại trước khi bị bóc lột.
    .next = Nhẹ nhàng hỏi người ấy lẽ ra sẽ đến đâu và ai chờ ở đó. Đề nghị chuyển gửi, giúp trở về an toàn và đưa các địa chỉ liên hệ.
outcome-labour-concern = Điều kiện làm việc đáng lo ngại
    .sentence = Điều kiện làm việc đáng lo ngại: quyền lao động có thể đã bị vi phạm.
    .next = Giới thiệu bộ phận lao động và trợ giúp pháp lý. Trở lại cuộc trò chuyện này nếu người ấy kể thêm.
outcome-some-signs = Đã nghe thấy dấu hiệu lẻ
    .sentence = Đã nghe thấy một vài dấu hiệu lẻ. Riêng chúng chưa nói lên nhiều.
    .next = Đề nghị giúp đỡ, đưa các địa chỉ liên hệ và để ngỏ cho lần trò chuyện khác.
outcome-unclear = Chưa đủ thông tin
    .sentence = Chưa đủ thông tin để biết các dấu hiệu nói lên điều gì.
    .next = Dù vậy vẫn đề nghị giúp đỡ và đưa các địa chỉ liên hệ. Lúc nào cũng có thể trò chuyện thêm.
outcome-none-recorded = Hôm nay chưa ghi nhận dấu hiệu
    .sentence = Hôm nay chưa ghi nhận dấu hiệu. Lần đầu, nhiều người chưa thể kể những chuyện như vậy.
    .next = Dù vậy vẫn đưa các địa chỉ liên hệ và để ngỏ cho lần trò chuyện khác.
# Put before the sentence of an outcome that unknown answers could still raise.
result-at-least = Ít nhất là: { $sentence }
result-fixed-line = Kết quả này không phải là quyết định về người ấy. Chỉ cơ quan có thẩm quyền mới xác định nạn nhân.
element-act = Đã làm gì
element-means = Bằng cách nào
element-purpose = Để làm gì
dimension-state-positive = có dấu hiệu
dimension-state-negative = quá ít dấu hiệu
dimension-state-open = còn để ngỏ

## Answers in words

answer-declined = Không muốn nói
answer-unknown = Không biết
answer-later = Muốn trả lời sau
answer-withdrawn = Đã rút lại
answer-none = Không có điều nào
answer-not-asked-unsafe = Không hỏi: không an toàn
answer-not-asked-not-relevant = Không hỏi: không liên quan
answer-not-asked-distressed = Không hỏi: người ấy quá xúc động
answer-not-asked-no-time = Không hỏi: không đủ thời gian
answer-not-asked-already-known = Không hỏi: đã biết rồi
answer-not-asked-other = Không hỏi, vì lý do khác
answer-yes = Có
answer-no = Không
answer-done = Đã xong
voice-theirs = lời của người ấy
voice-summary = tóm tắt của cán bộ
# Where and when a note was written. $post: four characters by which posts are told apart; no name, no place.
note-from-post = Đơn vị { $post } · { $at }
note-from-here = Đơn vị này · { $at }
decision-yes = đồng ý
decision-no = không đồng ý
decision-later = chưa quyết định
decision-withdrawn = đã đồng ý, sau đó rút lại

## The summary for whoever helps next

handover-fixed-line = Những điều ở đây được kể trong sự tin cậy. Đây không phải là quyết định về người ấy. Xin đừng hỏi lại những gì đã được kể.
handover-speak = Cách trò chuyện với người này
handover-speak-language = Ngôn ngữ
handover-speak-address = Xưng hô
handover-speak-interpreter = Người phiên dịch
handover-speak-source = Cách ghi lại
handover-from-paper = Nhập từ phiếu giấy
handover-needs = Nhu cầu khẩn cấp
handover-told = Đã kể: đừng hỏi lại
handover-declined = Không muốn nói: đừng ép
handover-later = Muốn trả lời sau
handover-not-asked = Chưa hỏi
handover-unknown = Không biết
handover-signs = Dấu hiệu đã nghe thấy và căn cứ
handover-outcome = Những điều ấy nói lên gì
handover-offers = Đã đề nghị những gì
handover-consent = Người ấy đã đồng ý những gì
handover-notes = Ghi chép
handover-held-back = Số mục được niêm phong, không có trên trang nào: { $count }
handover-stand-agrees = Cán bộ đồng ý
handover-stand-differs = Cán bộ có ý kiến khác
interpreter-none = Không có: hai bên nói cùng ngôn ngữ
interpreter-in-person = Có mặt trong phòng
interpreter-telephone = Qua điện thoại
language-vi = Tiếng Việt
language-lo = Tiếng Lào
language-en = Tiếng Anh
purpose-talk = Trò chuyện
purpose-notes = Ghi chép và giữ trên máy này
purpose-share = Chia sẻ với: { $service }
purpose-statistics = Đếm cuộc trò chuyện này, không kèm tên

## What is still to be done

todo-later = Cần hỏi sau: { $count }
todo-open = Cuộc trò chuyện chưa kết thúc
todo-not-handed-over = Chưa bàn giao
todo-taken-back = Đã rút lại việc ghi chép: những gì đã ghi trước đó vẫn còn ở đây
todo-not-kept = Không lưu: chỉ nằm trong bộ nhớ tạm
todo-day-has-come = Đã đến ngày hẹn giữ

## Handing over

export-ok = Những phần này rời khỏi máy, niêm phong riêng cho nơi nhận đã chọn.
export-no-notes = Người ấy chưa đồng ý ghi chép. Không có gì được lưu nên không có gì rời khỏi máy.
export-no-share = Người ấy chưa đồng ý chia sẻ với ai. Hãy hỏi trước, ở phần chuyển gửi.
export-no-recipient = Hãy chọn ít nhất một nơi nhận.
export-held-back = Số mục ở lại đây vì chưa được đồng ý: { $count }
size-kib = { $size } KiB

## Lưu giữ hồ sơ và xoá

keeping-days = { $days } ngày, đến { $date }
keeping-days-usual = { $days } ngày, đến { $date } (thường là đủ)
keeping-arrived = Đã đến nơi, ký nhận ngày { $date }
keeping-not-arrived = Chưa có biên nhận
erase-not-wanted = Người ấy không muốn lưu lại. Có thể xoá bất cứ lúc nào.
erase-arrived = Mọi điều đã kể đều đã đến nơi và được ký nhận. Có thể xoá ở đây.
erase-never-handed-over = Chưa được xoá: hồ sơ chưa từng được bàn giao nên sẽ mất hẳn. Nếu người ấy rút lại sự đồng ý cho ghi chép thì có thể xoá bất cứ lúc nào.
erase-changed-since = Chưa được xoá: có điều được thêm vào sau khi bàn giao. Hãy bàn giao lại và chờ biên nhận.
erase-no-receipt = Chưa được xoá: chưa có đủ biên nhận của những nơi đã bàn giao. Gói hồ sơ có thể đã thất lạc trên đường.
erase-unreadable = Chưa được xoá: có một mục mà phiên bản Sala này không đọc được.
keeping-nothing-kept = Cuộc trò chuyện này không được lưu. Nó chỉ nằm trong bộ nhớ và sẽ mất khi kết thúc.
erase-goes = Mọi điều đã kể, đã ghi và đã quyết định sẽ không còn trên máy này: không còn trong danh sách, trong tìm kiếm và trong kho dữ liệu.
erase-never-left = Số mục riêng tư và niêm kín chưa từng rời máy này: { $count }. Những mục ấy không có ở đâu khác và sẽ mất hẳn.
erase-sent-stays = Số tệp niêm phong đã bàn giao: { $count }. Những tệp ấy vẫn ở nguyên nơi đã nhận.
erase-copies-stay = Bản sao lưu và bản cũ của kho dữ liệu vẫn còn giữ, cho đến khi chúng cũng bị xoá.
erase-stubs-stay = Trong kho còn lại những chỗ trống có đánh số. Chúng cho thấy không có gì bị lén thay đổi, và không nói lên điều gì.

## The page inside a bundle

page-title = Hồ sơ { $code }
page-opened = Mở lúc
page-guide = Hướng dẫn
page-sealed = Niêm phong lúc
page-post = Nơi gửi
