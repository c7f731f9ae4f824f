# review: draft
### Bản giấy của bộ hướng dẫn: một tờ có cùng các câu hỏi, dùng khi mất điện. Cán bộ đọc, và tờ này nằm trên bàn nơi người khác
### có thể thấy: không chữ nào ở đây nói các câu hỏi này để làm gì. Bình tĩnh, ngắn, hiểu ngay.

## Đầu tờ

# Mỗi mục đứng trước một chỗ trống.
paper-date = Ngày
paper-language = Trò chuyện bằng tiếng
paper-use = Cách dùng tờ này
paper-use-keep = Luôn giữ tờ này bên mình. Không ghi tên, không ghi điều gì khiến người khác nhận ra người ấy.
paper-use-consent = Ghi càng ít càng tốt cho đến khi người ấy đồng ý cho ghi chép. Nếu người ấy không đồng ý, cứ trò chuyện tiếp, không ghi thêm gì và huỷ tờ này ngay trong ngày.
paper-use-free = Không trả lời cũng là một câu trả lời: đánh dấu vào ô ấy rồi đi tiếp. Việc giúp đỡ không phụ thuộc vào câu trả lời. Lúc nào cũng có thể nghỉ hoặc dừng.
paper-use-enough = Không cần hỏi hết. Khi đã rõ cần làm gì thì thôi hỏi; người ấy lúc nào cũng có thể kể tiếp.
paper-use-address = Chữ có hàng chấm bên dưới là cách xưng hô. Hãy nói theo cách phù hợp.
paper-use-after = Khi máy chạy lại, nhập tờ này vào máy: mỗi câu hỏi mang cùng một tên ở cả hai nơi. Sau đó huỷ tờ này.
paper-safety = Thẻ an toàn
paper-safety-how = Nếu bên cạnh câu trả lời có một chữ cái: dừng lại, đọc thẻ mang chữ cái ấy và lo việc đó trước khi hỏi tiếp.
# $page, $pages: con số.
paper-page = Trang { $page } / { $pages }

## Đầu mỗi phần

paper-with-consent = Chỉ hỏi người ấy phần này nếu người ấy đã đồng ý trò chuyện. Nếu không, bỏ qua phần này; sự giúp đỡ và nơi liên hệ vẫn có như thường.
# Đứng ở chỗ chương trình cho thấy kết quả.
paper-no-result = Tờ giấy không tính ra điều gì. Khi chưa nhập vào máy, hãy dựa vào điều người ấy cần và nhận định của mình. Trong mọi trường hợp đều đề nghị giúp đỡ và đưa nơi liên hệ. Đừng nói với ai rằng người ấy là gì hay không là gì; đừng dùng tờ này để từ chối giúp đỡ.

## Bên cạnh câu hỏi

paper-heavy = Câu hỏi nặng nề. Chỉ hỏi nếu người ấy đã đồng ý trò chuyện, chỉ khi cần, và hỏi nhẹ nhàng. Lúc nào cũng có thể bỏ qua.
paper-notes = Ghi chép, bằng lời người ấy
# Điều đánh dấu ở đây không được gây bất lợi cho người ấy; chi tiết thì có thể.
paper-tick-only = Chỉ đánh dấu. Không ghi chi tiết ở đây.
# Nói với cán bộ: câu hỏi về ghi chép nói rằng ghi chép được khoá trong máy; giấy thì không.
paper-notes-hint = Lời trên đây nói về máy có khoá. Hôm nay là giấy: hãy nói thêm lời này trước khi người ấy quyết định.
# Nói với người ấy.
paper-notes-say = Lúc này máy không chạy. { $Me } xin ghi ra tờ giấy này và luôn giữ bên mình. Khi máy chạy lại, { $me } chép vào máy rồi huỷ tờ giấy. Như vậy { $you } thấy có được không?

## Khi nào thì hỏi. Câu trọn (when) đứng một mình; dòng (part) đứng trong danh sách dưới một tiêu đề. Con số là số câu hỏi trên
## tờ, $option là lời bên cạnh ô.

paper-when-all = Chỉ khi có đủ các điều sau:
paper-when-any = Chỉ khi có ít nhất một trong các điều sau:
paper-when-adult = Chỉ khi rõ ràng người ấy từ 18 tuổi trở lên.
paper-when-child = Chỉ khi người ấy dưới 18 tuổi, hoặc có thể dưới 18 tuổi.
paper-when-ticked = Chỉ khi “{ $option }” ở câu { $number } được đánh dấu.
paper-when-not-ticked = Chỉ khi “{ $option }” ở câu { $number } không được đánh dấu.
paper-part-all = Có đủ các điều sau:
paper-part-any = Có ít nhất một trong các điều sau:
paper-part-adult = Rõ ràng người ấy từ 18 tuổi trở lên.
paper-part-child = Người ấy dưới 18 tuổi, hoặc có thể dưới 18 tuổi.
paper-part-ticked = Câu { $number }: “{ $option }” được đánh dấu.
paper-part-not-ticked = Câu { $number }: “{ $option }” không được đánh dấu.
