# review: draft
### Khi mất hoặc lộ cụm mật khẩu, khi mất máy. Lời lẽ điềm tĩnh: người đọc có thể đang lo. Nói rõ làm được gì và không làm
### được gì. "Mảnh" là một trong ba phần của một bí mật, ghi trên giấy; "phiếu" là cả ba mảnh.

## Trong phần cài đặt

recovery-title = Khi mất cụm mật khẩu
recovery-card = Thẻ khôi phục
recovery-card-none = Chưa đặt thẻ khôi phục.
recovery-card-set = Đặt thẻ khôi phục
recovery-card-replace = Thay thẻ khôi phục
recovery-card-hint = Bộ phận phụ trách của đơn vị sẽ đưa thẻ này cho bạn. Khi mất hết các cụm mật khẩu, người giữ thẻ mở được dữ liệu. Thẻ đã đặt trước đó không còn mở được gì ở đây.
recovery-card-done = Đã đặt thẻ khôi phục.
recovery-sheet = Phiếu khôi phục
recovery-sheet-what = Ba người, mỗi người giữ một mảnh ghi trên giấy. Hai mảnh bất kỳ gộp lại thì mở được dữ liệu; một mảnh riêng lẻ không mở được gì.
recovery-sheet-none = Chưa lập phiếu nào.
# $id: four letters and digits. $day: a date.
recovery-sheet-is = Phiếu { $id }, lập ngày { $day }
recovery-sheet-make = Lập phiếu khôi phục
recovery-sheet-again = Lập phiếu mới
recovery-sheet-revoke = Ngừng dùng phiếu
recovery-sheet-before = Cần ba người mà bạn tin cậy, giấy bút và nửa giờ. Các mảnh hiện lần lượt; mỗi người tự tay chép một mảnh và không nhìn mảnh khác. Sala không in và không lưu các mảnh.
recovery-sheet-replaces = Khi phiếu mới được dùng, các mảnh của phiếu { $id } không còn mở được gì ở đây.
recovery-sheet-begin = Hiện mảnh thứ nhất
recovery-sheet-done = Phiếu đã được dùng. Mỗi người hãy giữ mảnh của mình trong phong bì dán kín, để xa máy này và xa hai mảnh kia.
recovery-sheet-revoke-hint = Các mảnh của phiếu sẽ không còn mở được gì ở đây. Những bản sao làm trước đó vẫn mở được bằng các mảnh ấy.
recovery-sheet-revoked = Phiếu đã ngừng dùng.
recovery-copy = Bản sao
recovery-copy-what = Bản sao mã hoá trên USB, phòng khi mất máy này. Bản sao mở được bằng cụm mật khẩu, thẻ và các mảnh của hôm nay. Hãy cất ở nơi có khoá, không để cạnh máy.
recovery-copy-none = Chưa làm bản sao nào.
# $when: a date and a time.
recovery-copy-last = Bản sao gần nhất: { $when }
recovery-copy-make = Làm bản sao
recovery-copy-busy = Đang ghi và đối chiếu…
recovery-copy-done = Bản sao đã xong: Sala đã đọc lại và đối chiếu với những gì lưu ở đây.
recovery-known = Có thể đã có người biết mật khẩu của tôi
recovery-known-what = Khi đó chỉ đổi cụm mật khẩu là chưa đủ: ai đã lấy các tệp từ trước vẫn mở được bằng cụm cũ. Ở đây mọi thứ được mã hoá lại từ đầu, và bạn chọn cụm mật khẩu khác.
recovery-known-others = Những cán bộ này sẽ không vào được nữa. Sau đó hãy thêm lại; những gì họ đã ghi vẫn còn.
recovery-known-copies = Những bản sao làm trước đó vẫn mở được bằng các cụm mật khẩu cũ. Hãy huỷ những bản bạn lấy lại được, rồi làm bản sao mới.
recovery-known-kept = Thẻ khôi phục và phiếu khôi phục vẫn dùng được.
recovery-known-do = Mã hoá lại tất cả
recovery-known-busy = Đang mã hoá và đối chiếu…
recovery-known-done = Mọi thứ đã được mã hoá lại. Cụm mật khẩu cũ không còn mở được gì trên máy này.

## Chép một mảnh ra giấy

# $number: 1, 2 or 3.
recovery-piece-title = Mảnh { $number } trong 3 mảnh
recovery-piece-alone = Lúc này chỉ người giữ mảnh này nhìn màn hình.
recovery-piece-write = Hãy tự tay chép tất cả ra giấy: trước hết là bốn dòng, rồi 19 nhóm. Không chụp ảnh, không gõ vào điện thoại.
recovery-piece-number = Mảnh
recovery-piece-sheet = Phiếu
recovery-piece-device = Máy
recovery-piece-day = Ngày
recovery-piece-written = Đã chép xong
recovery-piece-check = Mảnh đã được che đi. Hãy nhìn tờ giấy và nhập hai nhóm này.
recovery-piece-group = Nhóm { $number }
recovery-piece-show = Hiện lại mảnh
recovery-piece-confirm = Đối chiếu
recovery-piece-next = Đúng rồi. Hãy gấp tờ giấy lại và mời người giữ mảnh { $number }.
recovery-piece-ready = Tôi giữ mảnh này và chỉ có tôi trước màn hình

## Trước cửa: hai người cùng hai mảnh

recover-begin = Có hai người mang mảnh của mình đến
recover-title = Mở bằng hai mảnh
recover-first = Mảnh đầu tiên
recover-second = Mảnh thứ hai
recover-alone = Lúc này chỉ người giữ mảnh này nhìn màn hình.
recover-hint = Nhập đủ 19 nhóm như trên giấy. Chữ hoa hay thường, có dấu cách hay không đều được.
# $count: how many were typed.
recover-length = Đã nhập { $count } ký tự; một mảnh có 76 ký tự.
    .advice = Hãy so từng nhóm với tờ giấy: không thiếu và không thừa.
# $group: a number from 1 to 19.
recover-slip = Có một ký tự sai. Hãy xem nhóm { $group } trước.
    .advice = Hãy so nhóm ấy với tờ giấy, rồi đến các nhóm khác.
recover-right = Mảnh này đúng và đã được che lại.
recover-who = Ai cần cụm mật khẩu mới?
recover-newcomer = Người mới
recover-open = Đặt cụm mật khẩu và mở
recover-busy = Đang mở…
recover-after = Nếu có thể đã có người biết cụm cũ, hãy chọn “Có thể đã có người biết mật khẩu của tôi” trong phần cài đặt.

## Đưa bản sao trở lại, ở lần chạy đầu

bring-back = Đưa một bản sao trở lại
bring-back-what = Hãy chọn USB có bản sao. Những gì ghi sau khi làm bản sao thì không có trong đó. Bản sao vẫn nằm trên USB.
bring-back-choose = Chọn thư mục
bring-back-which = Bản sao nào?
# $made: a date and a time. $name: the copy's folder.
bring-back-copy = { $made } ({ $name })
bring-back-do = Đưa trở lại
bring-back-busy = Đang đưa trở lại…
bring-back-done = Bản sao đã trở lại. Vui lòng mở khoá bằng cụm mật khẩu của ngày làm bản sao.
