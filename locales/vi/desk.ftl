# review: draft
## Chương trình của bàn tiếp nhận (`sala-desk`). Người đọc là cán bộ ở bộ, làm việc trên cửa sổ dòng lệnh: lời ngắn, bình tĩnh,
## mỗi thông báo nói rõ việc cần làm tiếp (.advice). Tên lệnh, tên tệp và tuỳ chọn giữ nguyên.
## Translator: bundle = gói hồ sơ, card = thẻ nơi nhận, identity = khoá riêng của bàn, guide = bộ hướng dẫn, sign = dấu hiệu, receipt = biên nhận.

desk-keygen-done = Khoá riêng (`identity`) và thẻ nơi nhận (`card`) nằm trong { $folder }. Từ đối chiếu: { $words }
    .advice = Hãy giữ `identity` ở nơi chỉ bàn của mình đọc được và để một bản sao ở nơi an toàn khác: mất tệp này thì không mở được gói nào đã niêm phong cho bàn. Gửi `card` cho các đơn vị và cùng đối chiếu bốn từ ấy qua điện thoại.
desk-keygen-training = Đây là thẻ luyện tập. Chỉ kho dữ liệu luyện tập mới niêm phong cho thẻ này.
desk-open-done = Gói hồ sơ còn nguyên vẹn, không bị sửa đổi. Nội dung đã mở nằm trong { $folder }.
    .advice = Ai mở được thư mục này đều đọc được nội dung. Hãy xoá khi không còn cần nữa.
desk-receipt-done = Gói hồ sơ còn nguyên vẹn, không bị sửa đổi. Biên nhận nằm ở { $file }.
    .advice = Hãy gửi biên nhận này về cho đơn vị, bằng cách nào cũng được: trong đó không có gì về nội dung hồ sơ. Sau khi nhận được, đơn vị có thể xoá những gì đã bàn giao. Vì vậy trước hết hãy bảo đảm chính gói hồ sơ đã được cất giữ an toàn ở đây.
desk-verify-done = Gói hồ sơ còn nguyên vẹn, không bị sửa đổi.
desk-signed-known = Người ký: { $name } (từ đối chiếu: { $words }).
desk-signed-unknown = Được ký bằng khoá { $key }, chưa biết là của ai.
    .advice = Chữ ký hợp lệ, nhưng ở đây không có gì cho biết khoá này là của ai. Hãy xin thẻ của đơn vị gửi, đối chiếu bốn từ trên thẻ qua điện thoại, rồi chạy lại lệnh với --sender.
desk-kind-real = Công việc thật
desk-kind-training = Luyện tập
desk-cases = Số hồ sơ: { $count }
desk-guides = Bộ hướng dẫn: { $list }
desk-sealed-at = Niêm phong lúc: { $time }

desk-error-not-for-you = Gói này không được niêm phong cho khoá riêng này.
    .advice = Hãy kiểm tra xem đã chọn đúng tệp identity chưa. Nếu đúng, hãy đề nghị bên gửi niêm phong hồ sơ cho thẻ của mình.
desk-error-not-named = Khoá của bàn mở được gói này, nhưng người gửi không ghi bàn này là nơi nhận.
    .advice = Có người khác đã niêm phong lại gói này. Chưa lấy gì ra từ gói. Hãy đề nghị đơn vị đã ký tự gửi hồ sơ cho bàn.
desk-error-damaged = Gói hồ sơ bị hỏng hoặc đã bị sửa đổi.
    .advice = Chưa lấy gì ra từ gói. Hãy chép lại từ nơi đã nhận, hoặc xin gửi lại. Giữ tệp hỏng cho đến lúc đó.
desk-error-hostile = Tệp này không có cấu tạo của một gói do Sala tạo ra.
    .advice = Chưa lấy gì ra từ tệp. Đừng mở bằng cách khác; hãy báo cho người phụ trách máy tính và hỏi đơn vị xem có gửi gì không.
desk-error-too-large = Gói hồ sơ lớn hơn mức chương trình này mở được.
    .advice = Chưa lấy gì ra từ gói. Hãy đề nghị đơn vị gửi ít hồ sơ hơn trong mỗi lần.
desk-error-wrong-sender = Gói có chữ ký, nhưng không phải của người gửi trên thẻ đã chọn.
    .advice = Chưa lấy gì ra từ gói. Hãy kiểm tra xem đã chọn đúng thẻ chưa. Nếu đúng, hãy gọi điện hỏi đơn vị đó có gửi gói này không.
desk-error-bad-signature = Chữ ký của gói hồ sơ không hợp lệ.
    .advice = Chưa lấy gì ra từ gói. Hãy gọi điện hỏi đơn vị có gửi gói này không.
desk-error-newer = Tệp này do một phiên bản Sala mới hơn viết ra.
    .advice = Chưa có gì thay đổi. Hãy cài phiên bản mới hơn trên máy này rồi thử lại.
desk-error-training-at-real = Đây là gói luyện tập, còn bàn này làm công việc thật.
    .advice = Chưa lấy gì ra từ gói. Hãy mở bằng khoá luyện tập.
desk-error-real-at-training = Đây là gói của công việc thật, còn khoá này là khoá luyện tập.
    .advice = Chưa lấy gì ra từ gói. Hãy chuyển gói đến đúng bàn nhận và không cho ai khác xem.
desk-error-kind = Không thể trộn luyện tập với công việc thật.
    .advice = Hãy niêm phong bài tập cho thẻ luyện tập, và hồ sơ thật cho thẻ thật.
desk-error-card = Thẻ { $file } bị hỏng hoặc gõ sai.
    .advice = Chưa làm gì cả. Hãy xin lại thẻ và đối chiếu bốn từ trên thẻ qua điện thoại.
desk-error-card-unknown = { $file } không phải là thẻ mà chương trình này biết.
    .advice = Hãy kiểm tra xem đã chọn đúng tệp `card` chưa. Nếu đúng, có thể thẻ do một phiên bản Sala mới hơn tạo ra.
desk-error-identity = { $file } không phải là khoá riêng của một bàn, hoặc đã bị hỏng.
    .advice = Hãy kiểm tra xem đã chọn tệp `identity` do `sala-desk keygen` viết ra chưa, chứ không phải tệp thẻ.
desk-error-no-file = Không tìm thấy { $file }.
    .advice = Hãy kiểm tra đường dẫn.
desk-error-not-readable = Không đọc được { $file }.
    .advice = Hãy kiểm tra quyền đọc tệp, và ổ đĩa hoặc USB còn cắm hay không.
desk-error-not-empty = { $folder } không trống.
    .advice = Chưa ghi gì cả. Hãy chọn một thư mục trống hoặc chưa có.
desk-error-exists = Trong { $folder } đã có khoá riêng hoặc thẻ.
    .advice = Chưa ghi gì cả: khoá riêng bị ghi đè là mất hẳn, cùng với mọi gói đã niêm phong cho khoá đó. Hãy chọn thư mục khác.
desk-error-read-only = Không ghi được vào { $folder }.
    .advice = Không để lại gì ở đó. Hãy chọn thư mục có quyền ghi.
desk-error-disk-full = { $folder } đã hết chỗ trống.
    .advice = Không để lại gì ở đó. Hãy dọn chỗ hoặc chọn nơi khác rồi thử lại.
desk-error-disk = Ghi vào { $folder } không thành công.
    .advice = Không để lại gì ở đó. Hãy kiểm tra ổ đĩa hoặc USB còn cắm hay không rồi thử lại.
desk-error-name = Tên của bàn để trống, quá dài, hoặc không có chữ cái hay chữ số nào.
    .advice = Hãy đặt một tên ngắn mà các đơn vị đều biết, ví dụ "Bàn 3".
desk-error-output = Không ghi được kết quả ra nơi đã chọn.
    .advice = Việc của lệnh thì đã làm xong. Hãy dọn chỗ hoặc chọn nơi khác để ghi kết quả, và xem những gì đã có trước khi chạy lại.
desk-error-unexpected = Việc này lẽ ra không xảy ra.
    .advice = Chưa có gì thay đổi. Hãy báo lại lệnh vừa dùng.

desk-guide-good = { $guide }: đúng quy tắc. Mã băm { $digest }
desk-guide-faulty = { $guide }: chưa đúng quy tắc.
    .advice = Hãy sửa những chỗ nêu ở trên rồi kiểm tra lại. Bộ hướng dẫn vi phạm quy tắc sẽ không được nạp.
desk-guide-newer = { $guide } có cấu tạo mới hơn mức chương trình này đọc được.
    .advice = Chưa có gì thay đổi. Hãy cài phiên bản Sala mới hơn trên máy này rồi thử lại.
desk-guide-uncovered = Những dấu hiệu mà không câu hỏi nào của bộ này nghe được: { $list }
desk-guide-fault = { $place }: { $fault }
# What a proof covered. $power: the exponent of ten. $truths, $asked: numbers.
desk-proof-covered = Đã xét mọi trạng thái: mọi tổ hợp câu trả lời, hơn 10^{ $power } trạng thái (công thức: { $truths }, số lần hỏi bộ giải: { $asked }).
# One law. $law: one of desk-law-… $claims: a number.
desk-proof-holds = Đã chứng minh: { $law } (mệnh đề: { $claims })
desk-proof-broken = Bị vi phạm: { $law }
desk-law-hearing-never-lowers = Nghe thêm một dấu hiệu không bao giờ làm giảm mức bảo vệ
desk-law-child-never-weaker = Với cùng dấu hiệu, trẻ em không bao giờ được bảo vệ kém hơn người lớn
desk-law-refusal-never-weaker = Người từ chối một câu hỏi không bao giờ được bảo vệ kém hơn người chọn câu trả lời ít đáng lo nhất
desk-law-heavy-only-with-consent = Câu hỏi nặng chỉ được hỏi khi người ấy đã đồng ý nói chuyện
desk-law-no-means-of-a-child = Không hỏi trẻ em đã bị dỗ dành hay ép buộc ra sao để đồng ý
desk-law-help-in-every-state = Ở mọi trạng thái đều có thể dừng lại và nhận trợ giúp
desk-law-every-question-reachable = Câu hỏi nào cũng có lúc được hỏi
desk-law-outcomes-as-declared = Bộ hướng dẫn đi đến đúng những kết quả đã khai, không hơn không kém
# What breaks a law, and the shortest way to it.
desk-breach = Điều vi phạm nguyên tắc “{ $law }”:
desk-breach-start = Lỗi thấy ngay từ đầu, khi chưa có câu trả lời nào.
# One answer on the way. $question, $answer: words of the guide.
desk-breach-step = { $number }. { $question } → { $answer }
# $words: words of the guide. $id: the name in the file.
desk-breach-named = “{ $words }” ({ $id })
# $before, $after, $adult …: outcomes.
desk-breach-hearing = Nếu nghe thêm { $sign }, kết quả giảm từ “{ $before }” xuống “{ $after }”.
desk-breach-child = Khi đó người lớn được “{ $adult }”, còn trẻ em chỉ được “{ $child }”.
desk-breach-refusal = Khi đó ai từ chối { $question } thì được “{ $refused }”. Câu trả lời nào cũng cho mức cao hơn; ngay cả “{ $option }” cũng cho “{ $answered }”.
desk-breach-heavy = Khi đó { $question } có thể được hỏi dù người ấy chưa đồng ý nói chuyện.
desk-breach-means = Khi đó { $question } được hỏi với trẻ em.
desk-breach-help = Khi đó không có gì trong phần “{ $stage }”.
desk-breach-question = Không câu trả lời nào dẫn đến { $question }.
desk-breach-outcome = Không câu trả lời nào dẫn đến “{ $outcome }”, dù bộ hướng dẫn có khai.
desk-breach-undeclared = Các câu trả lời này dẫn đến “{ $outcome }”, mà bộ hướng dẫn không khai.
# One sentence that could do harm. $place: where. $found: the words. $reason: why not. $instead: what to say.
desk-wording = { $place }: “{ $found }”. { $reason } Nên nói: { $instead }
desk-wording-unread = Chưa có danh sách từ nào xem các ngôn ngữ này: { $list }
desk-wording-missing = Bên cạnh bộ hướng dẫn không có danh sách từ (wording/): lời lẽ chưa được xem.
desk-error-sign = { $sign } không phải là dấu hiệu của bộ hướng dẫn này.
    .advice = Hãy ghi mã như trong signs.json, cách nhau bằng dấu phẩy.
desk-assess-track = Hướng xử lý: { $track }
desk-track-adult = người lớn
desk-track-child = trẻ em
desk-assess-outcome = Kết quả: { $outcome }
desk-assess-outcome-open = Kết quả: ít nhất là { $outcome }
desk-assess-dimension = { $dimension }: { $state }
desk-assess-positive = có
desk-assess-negative = không
desk-assess-open = còn bỏ ngỏ
desk-assess-settled = Đã rõ: những điều chưa biết không làm thay đổi kết quả này.
desk-assess-not-settled = Chưa rõ hẳn: những điều chưa biết còn có thể làm thay đổi kết quả này.
desk-assess-no-finding = Đây là gợi ý cho bước tiếp theo, không bao giờ là kết luận về một con người.
# A list that is empty, or a value that was not there.
desk-none = không có
desk-assess-heard = Đã nghe: { $list }
desk-assess-not-heard = Không nghe: { $list }
desk-assess-urgent = Nhu cầu khẩn cấp: { $list }
# $sign: a sign, in words and by its code.
desk-assess-rests = Dựa vào { $sign }, nghe được ở:
# $question, $answer: words of the guide.
desk-assess-heard-in = – { $question } → { $answer }
desk-assess-enough = Đã biết đủ: không câu hỏi nào còn lại làm thay đổi điều này. Người ấy luôn có thể kể tiếp.
desk-assess-next = Câu hỏi tiếp theo: { $item }
desk-assess-asked = Không còn gì phải hỏi.
# $part: track, outcome, heard, dimensions or urgent.
desk-assess-unexpected = Không như cuộc phỏng vấn mẫu đã ghi: { $part }
desk-error-answers-expect = { $file } không ghi kết quả mong đợi.
    .advice = Hãy bỏ --expect, hoặc thêm "expect" như mô tả trong docs/formats/answers.md.
desk-weight-strong = mạnh
desk-weight-medium = vừa
desk-weight-weak = yếu
desk-weight-none = không có trọng số
# $code, $dimension: ids. $name: the sign in words. $adult, $child: weights. $questions: ids.
desk-sign = { $code } ({ $dimension }) { $name }. Người lớn: { $adult }, trẻ em: { $child }. Nghe được ở: { $questions }
desk-sign-further = { $code } { $name }. Nghe được ở: { $questions }
# $before, $after: names and versions of guides.
desk-diff = Từ { $before } đến { $after }:
desk-diff-same = Không có gì thay đổi.
desk-diff-republished =
    .advice = Số phiên bản vẫn như cũ nhưng bộ hướng dẫn đã đổi. Phiên bản đã công bố thì không bao giờ thay đổi: hãy đặt số phiên bản mới.
# $field: a field of the file. $before, $after: values.
desk-diff-guide = Bộ hướng dẫn: { $field } trước là { $before }, nay là { $after }
desk-diff-stage-added = Phần mới: { $stage }
desk-diff-stage-removed = Phần đã bỏ: { $stage }
desk-diff-item-added = Câu hỏi mới: { $item }
desk-diff-item-removed = Câu hỏi đã bỏ: { $item }
desk-diff-item-moved = Câu hỏi { $item } chuyển từ phần { $before } sang phần { $after }
desk-diff-item = Câu hỏi { $item }: { $field } trước là { $before }, nay là { $after }
desk-diff-option-added = Câu hỏi { $item }: thêm lựa chọn { $option }
desk-diff-option-removed = Câu hỏi { $item }: bỏ lựa chọn { $option }
desk-diff-option = Câu hỏi { $item }, lựa chọn { $option }: { $field } trước là { $before }, nay là { $after }
desk-diff-sign = Dấu hiệu { $sign } trước là { $before }, nay là { $after }
# $language: a tag such as vi. $place: such as q-papers.say. $before, $after: the words.
desk-diff-text = Lời bằng { $language }, { $place }: “{ $before }” đổi thành “{ $after }”

desk-rehearse-done = Cuộc trò chuyện viết sẵn nằm trong kho luyện tập { $folder }. Số câu trả lời được lưu: { $count }
    .advice = Mọi nhân vật trong cuộc trò chuyện viết sẵn đều là hư cấu. Kho luyện tập không nhận hồ sơ thật.
desk-rehearse-sealed = Đã niêm phong cho { $name }: { $file }
desk-error-answers = { $file } không phải là tệp câu trả lời, hoặc không khớp với bộ hướng dẫn này.
    .advice = Cấu tạo của tệp được mô tả trong docs/formats/answers.md.
desk-error-answers-guide = { $file } được viết cho bộ hướng dẫn { $written }, không phải cho { $guide }.
    .advice = Chưa ghi gì cả. Hãy chọn thư mục của đúng bộ hướng dẫn đó.
desk-error-answers-language = { $file } ghi một ngôn ngữ mà Sala không dùng: { $language }
    .advice = Chưa ghi gì cả. Hãy ghi vi, lo hoặc en.
desk-error-answers-consent = { $file } nói hai điều về cùng một sự đồng ý: "consents" và câu trả lời cho { $item } khác nhau.
    .advice = Chưa ghi gì cả. Hãy ghi cùng một quyết định ở cả hai chỗ, hoặc bỏ một chỗ.
desk-error-passphrase = Dòng đầu của { $file } không có cụm mật khẩu.
    .advice = Hãy ghi cụm mật khẩu vào đó; không ai khác được đọc tệp này.
desk-error-vault = Không dùng được kho dữ liệu trong { $folder }.
    .advice = Chưa có gì thay đổi. Hãy chọn một thư mục trống, hoặc tệp mật khẩu của đúng kho này.
desk-error-not-agreed = Trong cuộc trò chuyện viết sẵn không có đủ hai sự đồng ý: được ghi chép, và được chia sẻ với nơi nhận này.
    .advice = Chưa niêm phong gì cả. Không có sự đồng ý của người kể thì không gì được chuyển đi, kể cả trong bài tập.

### Bản giấy

# $file: đường dẫn của tệp PDF. $count: số trang.
desk-print-done = Tờ in nằm trong { $file }. Số trang: { $count }
    .advice = Giữ tờ đã in ở nơi không ai khác thấy, và huỷ từng tờ sau khi đã nhập vào máy.
# $form: chữ đã nhập. $list: các mã, cách nhau bằng dấu phẩy.
desk-error-address = { $form } không phải là cách xưng hô của các ngôn ngữ trên tờ này.
    .advice = Hãy chọn trong các cách sau: { $list }
# $characters: ký tự kèm mã.
desk-error-no-shape = Phông chữ của tờ in không có hình chữ cho { $characters }
    .advice = Chưa ghi gì. Hãy viết những từ này trong bộ hướng dẫn bằng ký tự khác: trên giấy chúng sẽ là ô trống.

### Guides as forms (XLSForm)

# $file, $folder: paths. $guide: id and version.
desk-form-exported = { $guide } đã được ghi vào { $file }.
    .advice = Hãy mở bằng chương trình bảng tính. Trang `_guide` chỉ cách sửa; đưa trở lại bằng `guide import-xlsform`.
desk-form-written = Bản nháp ở trong { $folder }.
    .advice = Đây mới là bản nháp. Không ai dùng trước khi `guide check` thấy đúng quy tắc và đã có người đọc bằng từng thứ tiếng.
# The three lists of a report. $count: a number.
desk-form-list-taken = Đã nhận ({ $count }):
desk-form-list-fitted = Đã sửa cho hợp ({ $count }):
desk-form-list-refused = Không nhận ({ $count }):
# Where in the workbook, and what.
desk-form-at-row = { $sheet }, dòng { $row }: { $text }
desk-form-at-sheet = { $sheet }: { $text }
desk-form-at-book = { $text }
# $count: how many more faults there are.
desk-form-more-faults = … và còn { $count } chỗ nữa. `guide check` nêu đủ.
desk-form-not-yet = Bản nháp chưa thành bộ hướng dẫn: còn { $count } chỗ phải điền hoặc sửa.
    .advice = Hãy sửa trong bảng tính, rồi đưa lại vào một thư mục mới.

## Remarks. $value and $other: names, columns, words of the workbook.

desk-form-question = nhận thành { $value }
desk-form-stage = nhận thành phần { $value }
desk-form-text-changed = lời đã đổi: { $value }
desk-form-structure-changed = Có thay đổi ngoài lời: câu hỏi, lựa chọn, điều kiện hoặc phiên bản.
desk-form-unchanged = Không có gì đổi: đây là phiên bản { $value } như khi xuất ra, cùng mã băm.
desk-form-renamed = “{ $value }” ở đây có tên là { $other }
desk-form-unnamed = chưa ghi { $value }: tạm dùng { $other }
desk-form-group-condition = điều kiện của nhóm “{ $value }” nay là điều kiện của từng câu hỏi trong nhóm
desk-form-twice = “{ $value }” có hai lần; lần này có tên là { $other }
desk-form-nested = nhóm “{ $value }” được gộp vào nhóm bao ngoài
desk-form-outside-group = các dòng ngoài mọi nhóm nằm trong phần { $value }
desk-form-type = “{ $value }” trở thành { $other }
desk-form-not-required = { $value } không bắt buộc: không ai phải trả lời
desk-form-worked-out = { $value } được tính lại từ dấu hiệu của các lựa chọn
desk-form-braces = { $value }: ngoặc nhọn đã đổi thành ngoặc tròn; chỉ cách xưng hô như { $other } mới có ngoặc nhọn
desk-form-line-joined = { $value }: dòng bắt đầu bằng ký hiệu đã được nối vào dòng trước
desk-form-typed = ô { $value } không phải chữ và đã được nhận như chữ: hãy xem có đúng điều bạn viết không
desk-form-own-list = danh sách “{ $value }” dùng cho nhiều câu hỏi: nay mỗi câu có lựa chọn riêng
desk-form-look-at-translation = lời tiếng Anh của { $value } đã đổi, còn các tiếng này thì chưa: { $other }. Hãy xem nghĩa có còn như nhau không.
desk-form-same-version = Nội dung đã đổi mà phiên bản chưa đổi ({ $value }). Phiên bản đã công bố thì không bao giờ đổi: hãy đặt phiên bản mới.
desk-form-to-be-filled-in = { $value }: còn thiếu điều Sala cần biết (hỏi để làm gì, ai cần, hoặc bộ hướng dẫn hứa gì)
desk-form-other-signs = Dấu hiệu ở cạnh thư mục không giống dấu hiệu khi xuất bảng tính. Dấu hiệu ở cạnh thư mục được dùng.
desk-form-condition = không hiểu điều kiện của { $value }: { $other }. Chừng nào chưa viết lại, bản nháp chưa nạp được.
desk-form-privacy = không thu thập “{ $value }”: dữ liệu về thiết bị, giọng nói, hình ảnh hay nơi ở có thể làm lộ người đó
desk-form-unknown-type = Sala không có loại “{ $value }”
desk-form-repeat = “{ $value }” không lặp lại: các câu hỏi bên trong chỉ hỏi một lần
desk-form-constraint = Sala không có quy tắc này ở đây: { $value }
desk-form-computed = “{ $value }” là ô tính: ngoài dấu hiệu, Sala không tính gì
desk-form-column = không biết cột “{ $value }”
desk-form-sheet = không biết trang “{ $value }”
desk-form-no-list = không có danh sách “{ $value }”
desk-form-unused-list = không câu hỏi nào dùng danh sách “{ $value }”
desk-form-or-other = { $value }: hãy ghi “khác” thành một lựa chọn, và lời giải thích thành một câu hỏi riêng
desk-form-value = “{ $other }” không thể đứng ở { $value }
desk-form-error-cell = ô { $value } có lỗi
desk-form-group-ends = nhóm “{ $value }” chưa đóng, hoặc chưa mở
desk-form-no-name = một dòng không có loại hoặc không có tên: “{ $value }”
desk-form-link = không đi theo liên kết trong { $value }
desk-form-carried = { $value } trong trang `_guide` bị hỏng và đã bỏ qua

## What was refused as a whole.

# $file: a path. $what: a part or a cell of the workbook.
desk-error-form-not-a-workbook = { $file } không phải là bảng tính (.xlsx).
    .advice = Chưa ghi gì cả. Hãy lưu biểu mẫu dạng .xlsx (Excel 2007 trở lên) rồi thử lại.
desk-error-form-encrypted = { $file } có mật khẩu, hoặc là tệp .xls cũ.
    .advice = Chưa ghi gì cả. Hãy lưu dạng .xlsx không mật khẩu rồi thử lại.
desk-error-form-too-large = { $file } quá lớn: { $what }
    .advice = Chưa ghi gì cả. Một biểu mẫu có nhiều nhất 5 MB, 5.000 dòng mỗi trang và 10.000 ký tự mỗi ô. Hãy xoá hình, dòng trống và định dạng thừa, hoặc chép các trang sang bảng tính mới.
desk-error-form-hostile = { $file } không có cấu tạo của bảng tính: { $what }
    .advice = Chưa ghi gì cả. Đừng mở bằng chương trình bảng tính; hãy hỏi người gửi đó là gì.
desk-error-form-macros = { $file } mang theo macro: { $what }
    .advice = Chưa ghi và chưa chạy gì cả. Hãy lưu dạng .xlsx, là dạng không có macro, rồi thử lại.
desk-error-form-links = { $file } nối ra bên ngoài: { $what }
    .advice = Chưa ghi gì cả và không đi theo liên kết nào. Hãy chép các ô sang bảng tính mới dưới dạng giá trị rồi thử lại.
desk-error-form-formula = { $file } có ô tính bằng công thức: { $what }
    .advice = Chưa ghi gì cả. Hãy thay công thức bằng giá trị đang hiện (chép, rồi dán giá trị) và thử lại.
desk-error-form-no-survey = { $file } không có trang `survey` với các cột `type` và `name`.
    .advice = Chưa ghi gì cả. Hãy xem đó có phải là biểu mẫu (XLSForm) không, và các tiêu đề này có ở dòng đầu không.
desk-error-form-damaged = { $file } bị hỏng: { $what }
    .advice = Chưa ghi gì cả. Hãy mở bằng chương trình bảng tính, lưu lại dạng .xlsx rồi thử lại.
desk-error-form-not-written = Không thể ghi bộ hướng dẫn này thành biểu mẫu: { $what }
    .advice = Chưa ghi gì cả. Hãy rút ngắn hoặc sửa lời đó rồi thử lại.
desk-error-file-exists = Đã có { $file }.
    .advice = Không ghi đè. Hãy đặt một tên tệp mới.

## Inside a workbook. $addresses: the forms of address. $selected, $equal: examples of conditions.

# $most: a number.
desk-form-number = Một số nguyên từ 0 đến { $most }.
desk-form-alone = Câu trả lời này đứng một mình: hãy bỏ các câu khác.
desk-form-empty = Phần này không hỏi gì.
desk-form-read-me =
    Hãy sửa lời, câu hỏi và điều kiện trong trang survey và choices; ghi phiên bản mới trong trang settings. Sau đó chạy: sala-desk guide import-xlsform FILE DIR. Mọi thứ được kiểm tra trước khi có người dùng.
    label là lời nói với người đó (với officer: điều cán bộ đọc). sala_officer là lời trong danh sách của cán bộ. hint chỉ cách hỏi, guidance_hint vì sao hỏi, sala_never điều không bao giờ nói. Cột # là lời dặn người dịch.
    Giữ nguyên cách xưng hô như đang có: { $addresses }. Đừng dịch các tên (cột type, name, list_name, sala_...).
    Điều kiện (relevant) được ghép từ: { $selected }, { $equal }, and, or, not( ). Các dòng loại calculate do Sala tính. Không câu hỏi nào bắt buộc.
    Bên dưới là những điều biểu mẫu không chứa được. Đừng sửa gì ở đó, trừ dòng limit và outcomes.

readme-title = Cách mở gói hồ sơ này khi không có Sala
readme-body =
    Đọc được dòng này tức là gói đã được mở. Cho những lần sau:

        age -d -i identity bundle.age | tar x

    Xem ai đã ký, bằng khoá (KEY) lấy từ thẻ của người gửi mà mình đã có từ trước; đừng bao giờ lấy khoá từ chính gói này:

        minisign -Vm manifest.json -P KEY

    Xem từng tệp có đúng là tệp đã được ký hay không (so với "members" trong manifest.json):

        sha256sum README.txt padding cases/* $(find guides -type f)

    cases/*.html để đọc. cases/*.jsonl chứa cùng nội dung, mỗi dòng một mục. Mục không có nội dung là mục được giữ lại vì người kể không đồng ý chuyển đi.

    manifest.json ghi rõ gói này dành cho ai. Nếu không có tên mình trong đó, xin đừng đọc tiếp.
    Không có gì trong gói này là kết luận về một con người.

desk-recover-piece = Mảnh { $number } trong hai mảnh (chữ gõ không hiện ra):
desk-recover-passphrase = Cụm mật khẩu mới cho { $officer } (chữ gõ không hiện ra):
desk-recover-again = Nhập lại một lần nữa:
desk-recover-done = { $officer } đã có cụm mật khẩu mới. Cụm trước đó không còn mở được gì ở đây.
    .advice = Nếu có thể đã có người biết cụm cũ, hãy chọn *Có thể đã có người biết mật khẩu của tôi* trong phần cài đặt: các bản sao cũ của tệp vẫn mở được bằng cụm cũ.
desk-error-differs = Hai lần nhập cụm mật khẩu không giống nhau.
    .advice = Chưa có gì thay đổi. Hãy chạy lại lệnh.
desk-error-typed = Chưa nhập gì.
    .advice = Chưa có gì thay đổi. Hãy chạy lệnh trong cửa sổ dòng lệnh, hoặc đưa các dòng vào theo đúng thứ tự câu hỏi.
desk-error-which-officer = Có nhiều cán bộ dùng kho này.
    .advice = Hãy nêu một người trong các dòng trên bằng --officer, hoặc một người mới bằng --new-officer. Chưa có gì thay đổi.
desk-error-no-officer = Không có cán bộ nào, hoặc có nhiều hơn một, mang ký hiệu này.
    .advice = Hãy chạy lệnh không có --officer để xem có ai, rồi nêu mã. Chưa có gì thay đổi.
desk-error-recovery-identity = Khoá riêng này không mở được kho dữ liệu này.
    .advice = Hãy dùng khoá riêng của đúng thẻ khôi phục đã đặt ở đây. Chưa có gì thay đổi.
desk-error-no-recovery = Kho dữ liệu này chưa đặt thẻ khôi phục.
    .advice = Có thể cán bộ khác vẫn mở được, hoặc hai mảnh của phiếu khôi phục mở được: hãy chạy lệnh không có --identity.
desk-error-vault-file = Kho dữ liệu trong { $folder } bị hỏng, thuộc phiên bản mới hơn, hoặc không phải là kho.
    .advice = Chưa có gì thay đổi. Hãy giữ nguyên một bản của thư mục và thử với bản sao khác của kho.
