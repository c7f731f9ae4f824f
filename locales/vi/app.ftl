# review: draft
### Lời của chương trình ngoài cuộc trò chuyện: khởi đầu, mở khoá, màn hình chính, cuộc trò chuyện mới, cài đặt, phím.
### Nhẹ nhàng, ngắn gọn. Không từ nào ở đây cho biết chương trình dùng để làm gì.

sala = Sala
close = Đóng
back = Quay lại
next = Tiếp theo
cancel = Thôi
add = Thêm
try-again = Thử lại
language = Ngôn ngữ
home = Màn hình chính
hide = Ẩn đi
lock = Khoá
keys = Phím tắt
settings = Cài đặt
training = Luyện tập
# Trên dải sọc suốt thời gian luyện tập.
training-band = Luyện tập – không có gì ở đây là thật
training-leave = Rời phần luyện tập
training-leave-hint = Trở về công việc thật

## Cụm mật khẩu

passphrase = Cụm mật khẩu
passphrase-show = Hiện
passphrase-caps-lock = Phím Caps Lock đang bật.
passphrase-new = Cụm mật khẩu mới
passphrase-new-hint = Vài từ không liên quan với nhau. Có thể dán vào.
passphrase-again = Nhập lại lần nữa
passphrase-differs = Hai lần nhập không giống nhau. Vui lòng nhập lại lần thứ hai.
passphrase-good = Khó đoán. Tốt.
passphrase-too-easy = Vẫn còn dễ đoán.
passphrase-suggest = Gợi ý một cụm
passphrase-suggest-another = Gợi ý cụm khác
passphrase-suggest-hint = Hãy học thuộc, hoặc cất ở nơi chỉ mình bạn lấy được; rồi nhập vào ô trên và ô dưới.

## Thẻ nơi nhận

card-training = Chỉ dùng để luyện tập
card-words = Các từ đối chiếu
card-compare = Hãy đối chiếu bốn từ này với nơi đã đưa thẻ, qua điện thoại hoặc gặp trực tiếp.
card-words-agree = Các từ khớp: thêm thẻ
card-own = Cụm mật khẩu của chính bạn
card-own-hint = Người đang làm việc xác nhận rằng các từ khớp nhau: không ai khác có thể thêm thẻ khi màn hình bị bỏ ngỏ.
card-another = Lấy thẻ khác
card-choose = Chọn tệp…
card-paste = Hoặc dán nội dung của thẻ
card-paste-hint = Toàn bộ nội dung, đúng như đã nhận.
card-read = Đọc thẻ này

## Mở khoá

unlock = Mở khoá
unlock-work = Vui lòng nhập cụm mật khẩu.
unlock-training = Luyện tập: vui lòng nhập cụm mật khẩu luyện tập.
unlock-busy = Đang mở…
unlock-wait = Có thể thử lại sau { $seconds } giây.
unlock-waiting = Những chữ cuối cùng gõ trước khi khoá chưa được lưu.
unlock-waiting-hint = Sala giữ kín những chữ này cho đến khi cán bộ đã gõ mở khoá, rồi lưu lại. Nếu đóng Sala hoặc tắt máy, những chữ này sẽ mất.
unlock-unsaved = Những chữ cuối cùng gõ trước khi khoá chưa lưu được. Vui lòng xem lại.
unlock-plain-swap = Máy này ghi một phần bộ nhớ ra ổ đĩa mà không mã hoá. Vui lòng nhờ người phụ trách máy bật mã hoá toàn bộ ổ đĩa.
unlock-forgot = Tôi quên mất
unlock-forgot-help = Cán bộ khác dùng máy này vẫn mở được bằng cụm mật khẩu của mình. Nếu không ai mở được, hai người giữ mảnh của phiếu khôi phục có thể mở ngay ở đây, hoặc người giữ thẻ khôi phục của đơn vị. Nhập sai không làm mất gì.

## Kho dữ liệu cũ hơn trước

# Calm; nobody here has done anything wrong. An older copy may have been put in its place by a repair or a backup.
turned-back-title = Dữ liệu ở đây cũ hơn dữ liệu trước đó
turned-back-missing = Thiếu ít nhất { $count } mục ghi gần nhất.
turned-back-other = Một số mục ghi gần nhất không phải là những mục đã có ở đây.
turned-back-unknown = Dữ liệu này được lấy lại từ một bản sao, hoặc được cứu từ một kho bị hỏng. Những gì ghi sau bản sao đó, hoặc không đọc được, không có ở đây.
turned-back-last = Mục mới nhất ở đây là của ngày { $date }.
turned-back-why = Có vẻ một bản sao cũ đã được đặt vào đây. Có thể ai đó đã rút lại một sự đồng ý mà bản sao này vẫn ghi là đã cho.
turned-back-why-unknown = Có thể ai đó đã rút lại một sự đồng ý mà ở đây vẫn ghi là đã cho.
turned-back-lock-hint = Tốt nhất là khoá lại ngay và cùng người phụ trách máy tìm bản mới hơn. Chưa có gì thay đổi cho đến khi bạn quyết định.
turned-back-go-on-hint = Nếu không còn bản mới hơn: hãy tiếp tục với bản này. Khi đó Sala sẽ hỏi lại từng sự đồng ý, trong mọi cuộc trò chuyện, trước khi giữ hay chia sẻ bất cứ điều gì.
turned-back-go-on = Tiếp tục với bản này
home-contradicts = Một phần dữ liệu không còn đáng tin
home-contradicts-hint = Có gì đó trên đĩa bị hỏng hoặc bị thay đổi. Không gì được chuyển đi cho đến khi cứu xong những gì còn đọc được.
home-mark-lost = Dấu bên cạnh kho dữ liệu không còn
home-mark-lost-hint = Sala dựa vào dấu này để nhận ra bản sao cũ. Một dấu mới đã được ghi. Nếu bạn thấy bất ngờ, hãy báo cho người phụ trách máy.

## Kho dữ liệu bị hỏng

salvage-title = Những gì còn đọc được có thể cứu lại
salvage-what = Hãy gõ cụm mật khẩu rồi bấm nút. Các tệp hỏng được giữ nguyên và để riêng; không có gì bị xoá. Những gì còn đọc được sẽ vào một kho mới.
salvage-do = Cứu những gì còn đọc được
saved-title = Đã cứu được những gì còn đọc được
saved-whole = Số cuộc trò chuyện còn nguyên: { $count }.
saved-all = Không thiếu gì.
saved-in-part = Những cuộc trò chuyện này bị thiếu một phần:
saved-unnamed = Số cuộc trò chuyện bị mất phần đầu: { $count }.
saved-lost = Số mục ghi không còn đọc được: { $count }.
saved-set-aside = Các tệp hỏng nằm ở { $folder }. Hãy giữ chúng: có thể có người đọc được thêm.

## Lần chạy đầu

first-run-step = { $number } trên { $count }
first-run-limits = Những điều Sala không làm
first-run-limit-decides = Sala không quyết định về bất kỳ ai.
    .more = Sala giúp bạn lắng nghe và cho thấy các câu trả lời có thể nói lên điều gì. Quyết định là của bạn và cơ quan có thẩm quyền.
first-run-limit-sends = Sala không tự gửi gì đi.
    .more = Mọi thứ nằm trong máy này và được mã hoá. Chỉ khi bạn niêm phong cho ai đó thì mới có thứ rời khỏi máy.
first-run-limit-room = Sala không nhìn thấy căn phòng.
    .more = Người xung quanh, máy quay, giấy đã in và các cửa sổ khác là phần bạn để ý.
first-run-hide = Tập ẩn màn hình
first-run-hide-what = Nếu có người bước vào, một phím sẽ hiện danh sách ngày nghỉ bình thường thay cho công việc của bạn.
first-run-hide-how = Bấm F9, hoặc Esc hai lần, hoặc nút Ẩn đi. Bấm lần nữa thì khoá; ở đây thì đưa bạn trở lại.
first-run-hide-limits = Ẩn quá một phút thì Sala tự khoá.
first-run-hide-done = Tốt lắm. Ở màn hình nào cũng làm như vậy.
first-run-passphrase = Chọn cụm mật khẩu
first-run-recovery = Thẻ khôi phục của đơn vị
first-run-recovery-what = Nếu mất hết các cụm mật khẩu, chỉ người giữ thẻ khôi phục mới mở được dữ liệu. Bộ phận phụ trách của đơn vị sẽ đưa thẻ này cho bạn.
first-run-without = Khi không có thẻ
first-run-without-hint = Bạn có thể tiếp tục mà không có thẻ. Nếu mất hết các cụm mật khẩu, mọi thứ lưu ở đây sẽ mất hẳn. Màn hình chính sẽ luôn nhắc điều này.
first-run-go-without = Tiếp tục không có thẻ
first-run-finish = Hoàn tất
first-run-busy = Đang thiết lập…
first-run-nothing-leaves = Không có gì rời khỏi máy này
officer-label = Ký hiệu của bạn
officer-label-hint = Ví dụ chữ viết tắt hoặc số hiệu công tác. Được lưu ở dạng mã hoá.

## Màn hình chính

home-without-recovery = Chưa có thẻ khôi phục, cũng chưa có phiếu khôi phục
home-without-recovery-hint = Nếu mất hết các cụm mật khẩu, mọi thứ lưu ở đây sẽ mất. Hãy vào phần cài đặt để đặt thẻ khôi phục của đơn vị hoặc lập phiếu khôi phục.
home-clock-odd = Đồng hồ của máy này bị sai. Vui lòng chỉnh lại: mỗi mục ghi đều kèm ngày giờ.
disk-reserve = Ổ đĩa đã đầy
disk-reserve-hint = Những gì bạn ghi vẫn đang được lưu, nhờ phần chỗ dự trữ, nhưng phần này không dùng được mãi. Hãy dọn bớt chỗ trên ổ đĩa càng sớm càng tốt.
disk-nothing = Ổ đĩa đã đầy
disk-nothing-hint = Những gì đã lưu vẫn an toàn, nhưng có thể không còn chỗ cho những gì bạn ghi bây giờ. Hãy dọn bớt chỗ trên ổ đĩa trước khi tiếp tục.
home-new = Cuộc trò chuyện mới
home-new-hint = Chọn bộ hướng dẫn và bắt đầu
home-continue = Tiếp tục
home-continue-hint = { $code }, ngày { $date }
home-continue-none = Không có cuộc nào đang mở
home-contacts = Danh bạ hỗ trợ
home-contacts-hint = Ai có thể giúp và liên hệ thế nào
home-training-hint = Tập với những cuộc trò chuyện giả định
home-list = Các cuộc trò chuyện
home-empty = Chưa có cuộc trò chuyện nào.
home-opened = Mở ngày { $date }
home-ended = đã kết thúc
home-not-kept-yet = Chưa lưu
home-talk-only = Chỉ trò chuyện, không lưu
home-older = Xem các cuộc trò chuyện cũ hơn
home-search = Tìm cuộc trò chuyện
home-search-hint = Theo mã hoặc theo từ trong ghi chú. Có thể gõ không dấu.
# Chỉ làm trống ô gõ; không xoá gì cả.
home-search-clear = Thôi tìm
home-search-short = Vui lòng gõ ít nhất hai chữ cái.
home-search-count = Tìm thấy: { $count }
home-search-more = Còn nhiều hơn { $count } cuộc này. Gõ thêm chữ sẽ còn ít hơn.
# Nhẹ nhàng: cho biết những gì không tìm được, chứ không nói rằng có điều gì bị giấu.
home-search-none = Không tìm thấy. Ghi chú được niêm phong và những gì không lưu không nằm trong phần tìm kiếm.
home-guide-refused = Bộ hướng dẫn trong thư mục “{ $guide }” có lỗi nên không được dùng. Hãy báo người phụ trách các bộ hướng dẫn; lệnh sala-desk guide check cho biết lỗi ở đâu.

## Cuộc trò chuyện mới: không hỏi tên

new-title = Cuộc trò chuyện mới
new-intro = Không cần tên. Cuộc trò chuyện sẽ có một mã ngắn.
new-guide = Dùng bộ hướng dẫn nào?
new-person-language = Ngôn ngữ của người ấy
new-draft = Lời của bộ hướng dẫn này chưa được người bản ngữ đọc lại. Xin dùng một cách thận trọng.
new-address-vi = Cách xưng hô bằng tiếng Việt
new-address-lo = Cách xưng hô bằng tiếng Lào
new-address-hint = Nếu phân vân, hãy giữ cách đầu tiên: lịch sự với mọi người.
new-interpreter = Phiên dịch
new-interpreter-none = Không: cùng ngôn ngữ
new-interpreter-in-person = Có mặt trong phòng
new-interpreter-telephone = Qua điện thoại
new-interpreter-code = Mã của người phiên dịch
new-interpreter-code-hint = Mã mà đơn vị dùng cho người phiên dịch, nếu có. Không ghi tên.
new-source = Ghi lại bằng cách nào?
new-source-live = Tôi đang nói chuyện với người ấy
new-source-paper = Tôi nhập lại từ phiếu giấy
new-missing = Vui lòng chọn bộ hướng dẫn và ngôn ngữ của người ấy.
new-begin = Bắt đầu

## Cài đặt

settings-display = Ngôn ngữ và chữ
settings-text-size = Cỡ chữ
settings-percent = { $size } %
settings-locking = Khoá máy
settings-lock-after = Khoá khi không dùng quá
settings-minutes = { $count } phút
settings-lock-hint = Sala báo trước 20 giây. Bấm phím bất kỳ để ở lại.
settings-officers = Cán bộ dùng máy này
settings-officer-current = đang làm việc
settings-add-officer = Thêm cán bộ
settings-add-officer-hint = Cán bộ mới tự chọn cụm mật khẩu của mình và nhập vào đây.
settings-officer-label = Ký hiệu của cán bộ mới
settings-own-passphrase = Cụm mật khẩu của { $officer }
settings-own-passphrase-hint = Cán bộ đang làm việc xác nhận việc thêm này, để không ai khác làm được khi máy đang để mở.
settings-change-passphrase = Đổi cụm mật khẩu của tôi
settings-old-passphrase = Cụm mật khẩu hiện tại
settings-change = Đổi
settings-cards = Thẻ nơi nhận
settings-cards-hint = Những nơi có thể nhận cuộc trò chuyện đã niêm phong.
settings-card-service = Thẻ này dành cho nơi hỗ trợ nào?
settings-add-card = Thêm thẻ nơi nhận
settings-officer-added = Đã thêm cán bộ.
settings-passphrase-changed = Đã đổi cụm mật khẩu. Cụm cũ không còn mở được gì trên máy này; những bản sao làm trước đó vẫn mở được bằng cụm cũ.
settings-card-added = Đã thêm thẻ.
settings-about = Về Sala
settings-version = Phiên bản
settings-licence = Giấy phép
settings-licence-name = Apache License 2.0
settings-fonts = Phông chữ
settings-fonts-names = Noto Sans, Noto Sans Lao Looped (SIL Open Font License 1.1)
settings-texts-source = Bản gốc của các bản dịch
settings-texts-draft = Bản nháp: chưa được người bản ngữ đọc lại

## Trang che màn hình: bình thường, không có gì đáng tò mò

hide-title = Ngày nghỉ lễ
hide-date = Ngày
hide-day = Dịp
hide-where = Nước
hide-both = Việt Nam, Lào
hide-laos = Lào
hide-vietnam = Việt Nam
hide-day-new-year = Tết Dương lịch
hide-day-women = Ngày Quốc tế Phụ nữ
hide-day-pi-mai = Tết cổ truyền Lào
hide-day-reunification = Ngày Thống nhất đất nước
hide-day-labour = Ngày Quốc tế Lao động
hide-day-national = Quốc khánh
hide-note = Các ngày nghỉ theo âm lịch được thông báo hằng năm.

## Phím

keys-title = Tất cả các phím
keys-next = Tiếp theo; khi đang gõ chữ thì kèm Ctrl
keys-back = Quay lại
keys-choose = Chọn câu trả lời
keys-declined = Không muốn nói
keys-unknown = Không biết
keys-later = Hỏi sau
keys-not-asked = Không hỏi
keys-notes = Ghi chú
keys-why = Vì sao hỏi và hỏi thế nào
keys-pause = Tạm dừng
keys-search = Tìm cuộc trò chuyện
keys-hide = Ẩn màn hình; lần nữa thì khoá
keys-lock = Khoá
keys-size = Chữ to hơn, nhỏ hơn, bình thường
keys-hint = Mỗi phím đều có nút tương ứng.

## Lúc nghỉ tay

idle-title = Sala sắp khoá
idle-hint = Bấm phím bất kỳ để ở lại. Những gì đã gõ sẽ được lưu trước khi khoá.
idle-stay = Ở lại

## Words that could not be saved

unsaved-title = Có những chữ chưa được lưu.
unsaved-hint = Các chữ này vẫn còn trong ô đã gõ. Khi khắc phục xong, hãy thử lại.
unsaved-stays = Cửa sổ vẫn mở: có những chữ chưa được lưu.
unsaved-stays-hint = Nếu bạn đóng cửa sổ lần nữa, Sala sẽ hỏi lại trước.
unsaved-restored = Những chữ gõ trước khi khoá đã được lưu.
close-title = Đóng và mất một số chữ?
close-words = Có những chữ đã gõ nhưng chưa lưu được. Mọi thứ khác đã được lưu.
close-hint = Nếu đóng bây giờ, những chữ này sẽ mất. Nếu ở lại, bạn có thể dọn bớt chỗ trên ổ đĩa rồi thử lại, hoặc chép những chữ này ra giấy.
close-hint-locked = Nếu đóng bây giờ, những chữ này sẽ mất. Nếu ở lại, cán bộ đã gõ có thể mở khoá và Sala sẽ lưu lại.
close-stay = Ở lại
close-anyway = Đóng và chấp nhận mất
