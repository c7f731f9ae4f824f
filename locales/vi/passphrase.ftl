# review: draft

# Why a passphrase is too easy to guess, and what helps. Shown while it is typed; plain and friendly.

passphrase-too-short = Quá ngắn: hãy dùng ít nhất mười ký tự.
passphrase-keyboard-row = Các phím liền nhau trên bàn phím rất dễ đoán.
passphrase-keyboard-pattern = Các kiểu gõ ngắn trên bàn phím rất dễ đoán.
passphrase-repeated-character = Một ký tự lặp đi lặp lại rất dễ đoán.
passphrase-repeated-group = Lặp lại một nhóm ký tự chẳng khó đoán hơn viết một lần.
passphrase-common = Đây là một trong những cụm được dùng nhiều nhất.
passphrase-similar-to-common = Cụm này rất giống cụm nhiều người dùng.
passphrase-sequence = Dãy như abc hay 6543 rất dễ đoán.
passphrase-year = Con số chỉ năm rất dễ đoán.
passphrase-single-word = Chỉ một từ thì rất dễ đoán.
passphrase-date = Ngày tháng rất dễ đoán.
passphrase-name = Tên riêng rất dễ đoán.
passphrase-use-several-words = Hãy dùng vài từ không liên quan với nhau.
passphrase-signs-not-needed = Không cần chữ số, ký hiệu hay chữ hoa.
passphrase-add-words = Thêm một hai từ mà không ai ngờ tới.
passphrase-capitals-help-little = Chữ hoa không giúp được bao nhiêu.
passphrase-reversing-helps-little = Viết ngược một từ cũng không khó đoán hơn mấy.
passphrase-replacing-helps-little = Thay chữ bằng ký hiệu, như @ thay cho a, không giúp được bao nhiêu.
