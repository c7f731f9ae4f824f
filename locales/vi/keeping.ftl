# review: draft
## Giữ hồ sơ đến khi nào, điều gì đã đến nơi, và xoá. Nói bình tĩnh, rõ ràng; cán bộ quyết định ở đây về bản ghi duy nhất của một người.
## Translator: receipt = biên nhận.

case-keeping = Lưu giữ và xoá
keeping-title = Lưu giữ và xoá
keeping-intro = Những gì lưu ở đây là của người ấy. Hãy giữ chừng nào còn giúp được họ, và không lâu hơn.

### Đến khi nào

keeping-until = Giữ ở đây đến khi nào?
keeping-until-hint = Hãy cùng người ấy quyết định. Đến ngày đó Sala sẽ hỏi; không có gì tự bị xoá.
keeping-no-day = Không đặt ngày
keeping-no-day-hint = Giữ lại cho đến khi có người quyết định.
keeping-kept-until = Giữ đến ngày { $date }.
keeping-kept-no-day = Không đặt ngày.
keeping-change = Thay đổi
keeping-due-title = Đã đến ngày hẹn giữ hồ sơ này
keeping-due = Ngày đã hẹn là { $date }. Xin hãy quyết định: giữ thêm đến một ngày khác, hoặc xoá. Không có gì tự xảy ra.
keeping-decide = Quyết định
home-due = Cần quyết định
home-due-hint = Những cuộc trò chuyện này đã đến ngày hẹn giữ. Không có gì tự bị xoá.

### Điều gì đã đến nơi

keeping-sent = Đã bàn giao
keeping-sent-none = Chưa bàn giao.
keeping-receipt-hint = Nơi nhận sẽ ký một biên nhận, là một tệp nhỏ. Trong đó không có gì về người ấy.
receipt-take = Nhập biên nhận…
receipt-taken = { $desk } đã ký là những cuộc này đã đến nơi:
receipt-known = Biên nhận này đã có ở đây. { $desk } đã ký là những cuộc này đã đến nơi:
receipt-gone = { $desk } đã ký nhận những gì nay đã được xoá ở đây.

### Xoá

erase-title = Xoá
erase-open = Xoá cuộc trò chuyện này…
erase-question = Xoá vĩnh viễn { $code }?
erase-no-way-back = Việc này không thể hoàn lại.
erase-own-hint = Để không ai xoá được gì ở một màn hình bị bỏ ngỏ.
erase-keep = Giữ lại
erase-confirm = Xoá vĩnh viễn
erase-done = Đã xoá
erase-done-swept = Trong kho dữ liệu của máy này không còn lại gì của cuộc ấy.
erase-done-not-swept = Cuộc ấy không còn trong danh sách, trong tìm kiếm và trong kho. Lúc này có một chương trình khác đang đọc kho, nên vết cuối cùng có thể còn trong một tệp bên cạnh, đã mã hoá. Vết ấy mất đi khi khoá Sala: xin hãy sớm khoá, khi không có chương trình nào khác dùng kho.
erase-to-list = Về danh sách

### Khi người ấy rút lại sự đồng ý cho ghi chép

taken-back-title = Người ấy không muốn ghi chép nữa
taken-back = Những gì nói từ bây giờ không được lưu. Những gì đã lưu trước đó vẫn còn ở đây: hãy hỏi xem có xoá luôn không. Xoá cũng kết thúc cuộc trò chuyện trên màn hình, nên có thể đợi đến khi nói chuyện xong.
taken-back-look = Sang phần xoá
taken-back-end = Những gì nói sau khi rút lại việc ghi chép không được lưu. Những gì đã lưu trước đó vẫn còn ở đây; có thể xoá ở phần “Lưu giữ và xoá”.
