# review: draft

### The guide for a child who comes alone. Tone everywhere: warm, slow, in the words one uses with a child of ten that a
### sixteen-year-old does not find childish. One idea in a sentence. The message value, .why, .how and .never are for the
### officer; .say is spoken to the child; .opt-* are read by both. Never "why", never "tell me everything", no promise,
### no praise for what is told.

guide = Trẻ đến một mình
    .about = Dành cho trẻ em, hoặc người có thể dưới 18 tuổi, đến mà không có cha mẹ hay người chăm sóc. Khoảng mười lăm đến hai mươi phút.

stage-safety = An toàn và làm quen
stage-needs = Điều trẻ cần trước hết
stage-consent = Những điều trẻ đồng ý
stage-age = Tuổi, và ai chăm sóc trẻ
stage-account = Bằng lời của chính trẻ
stage-before = Chuyến đi
stage-there = Cuộc sống ở nơi đó
stage-sensitive = Chuyện nặng nề, chỉ khi trẻ tự kể
stage-readback = Nói lại cho trẻ nghe
stage-result = Kết quả
stage-referral = Ai giúp tiếp theo
stage-close = Chào tạm biệt

## Safety and a friendly start

q-alone = Chỗ này có kín đáo, không ai khác thấy hay nghe được không?
    .why = Khi có người đi cùng, chủ lao động hay điện thoại đang mở, câu trả lời nào của trẻ cũng có thể gây nguy hiểm.
    .how = Tách người đi cùng vì một lý do thường ngày, ví dụ điền tờ đơn. Họ có thể ở trong tầm mắt, nhưng không nghe thấy. Đề nghị để điện thoại ở ngoài hoặc tắt máy. Người đại diện đáng tin có thể ở lại.
    .never = Đừng hỏi trẻ trước mặt người đi cùng xem người đó có được nghe không. Đừng đối đầu với ai.
    .opt-yes = Kín đáo, không ai khác thấy hay nghe được
    .opt-companion = Người đi cùng đang ở gần
    .opt-overheard = Người khác có thể nghe thấy
    .opt-phone = Có điện thoại đang bật hoặc đang gọi
    .opt-not-possible = Lúc này chưa có chỗ nào an toàn

q-visible = Cán bộ nhìn thấy gì?
    .why = Có những nhu cầu nhìn thấy được khi chưa ai nói gì. Những nhu cầu ấy phải lo trước.
    .how = Chỉ nhìn. Mời nước, đồ ăn, cho trẻ được ấm, chỉ nhà vệ sinh, mời ngồi chỗ xa cửa. Đừng chắn lối ra cửa. Để ý xem trẻ có buồn ngủ một cách khác thường không.
    .never = Đừng đòi xem vết thương. Đừng nhận xét về vẻ ngoài, quần áo hay mùi. Trẻ im lặng hay mỉm cười cũng có thể đang sợ.
    .opt-hurt = Bị thương hoặc không khoẻ
    .opt-exhausted = Kiệt sức
    .opt-cold-hungry = Lạnh, ướt hoặc đói
    .opt-distressed = Rất đau khổ, hoảng loạn
    .opt-watchful = Luôn để ý cửa, điện thoại hoặc một người khác
    .opt-none = Không có điều nào kể trên

# The very first words. As one greets the child of a friend. "You are not in trouble" is the heart of it.
q-hello = Chào trẻ và để trẻ thấy dễ chịu
    .say = Chào { $you }. { $Me } vui vì { $you } đã đến đây. Không ai trách { $you } đâu. Không biết thì { $you } cứ nói là không biết. { $You } vẽ hoặc chỉ tay cũng được. Muốn dừng thì { $you } chỉ cần giơ tay.
    .why = Trẻ thấy mình được đón tiếp thì mới nói được mình cần gì. Làm quen trước, rồi mới hỏi.
    .how = Ngồi ngang tầm trẻ, bên cạnh bàn chứ không phải sau bàn. Che hoặc cởi bớt đồng phục. Nói tên mình. Bày sẵn giấy và bút màu. Chọn cách xưng hô như vẫn nói với trẻ em.
    .never = Đừng chạm vào trẻ khi chưa hỏi. Đừng nói “Ngoan nào”, “Nín đi” hay “Nói thật đi”. Đừng vội.

# Any name will do. Nothing is written: the real name is not needed to help.
q-call-name = Hỏi trẻ thích được gọi là gì
    .say = { $You } thích được gọi là gì? Tên nào cũng được.
    .why = Ai cũng dễ nói chuyện hơn khi được gọi bằng cái tên mình thích. Không cần tên thật mới giúp được.
    .how = Nói tên mình trước. Gọi trẻ bằng tên ấy cho quen. Không ghi gì ở đây.
    .never = Lúc này đừng hỏi họ hay giấy tờ. Đừng sửa tên trẻ nói ra.

# Chatting, not asking. The answer is not written down.
q-small-things = Trước hết nói những chuyện nhỏ
    .say = Lúc rảnh { $you } thích làm gì?
    .why = Vài phút nói chuyện thường ngày giúp trẻ yên tâm, và cho thấy trẻ nói năng ra sao, cần tiếng nào.
    .how = Nói về món ăn, trò chơi, trường lớp hay con vật. Kể một chuyện nhỏ của mình. Trẻ có thể vừa nói vừa vẽ. Không ghi gì ở đây.
    .never = Đừng lợi dụng lúc này để dò hỏi. Đừng khen hay trêu về vẻ ngoài.

# Another time or place must sound like a normal choice.
q-safe-to-talk = Trẻ nói chuyện ở đây, lúc này có tiện không?
    .say = Bây giờ nói chuyện với { $me } ở đây, { $you } thấy có được không?
    .why = Chỉ trẻ biết mình thấy thế nào ở đây. Ngồi chỗ nhìn thấy cửa thường dễ chịu hơn.
    .how = Cho trẻ thời gian. Gật đầu hay lắc đầu cũng là câu trả lời. Nếu lúc khác tốt hơn, hãy lo ngay điều trẻ cần và đừng để trẻ đi một mình.
    .never = Đừng nói “Ở đây hoàn toàn an toàn” hay “Chỉ mất một phút thôi”.
    .opt-yes = Được, ở đây và bây giờ
    .opt-other-place = Muốn nói ở chỗ khác
    .opt-other-time = Muốn nói vào lúc khác

q-talk-with = Trẻ muốn nói chuyện với ai và bằng tiếng nào?
    .say = { $You } muốn nói chuyện với ai?
    .why = Nhiều trẻ chỉ nói được với phụ nữ hoặc với nam giới, hoặc chỉ bằng tiếng nói ở nhà. Người phiên dịch quen biết gia đình có thể gây hại.
    .how = Nêu chậm từng lựa chọn: phụ nữ, nam giới, người phiên dịch khác, tiếng khác. Chờ người phù hợp, trừ khi có nhu cầu khẩn cấp. Dặn người phiên dịch: dịch đủ mọi lời, dùng lời giản dị, không khuyên, không kể ra ngoài.
    .never = Đừng bao giờ nhờ người đi cùng, họ hàng, chủ lao động, hàng xóm hay một trẻ khác phiên dịch. Đừng nói “Không còn ai khác đâu”.
    .opt-as-now = Như bây giờ là được
    .opt-woman = Với phụ nữ
    .opt-man = Với nam giới
    .opt-other-interpreter = Với người phiên dịch khác
    .opt-other-language = Bằng tiếng khác

# Light, as if asking about the way home.
q-waiting = Có ai đang chờ trẻ không?
    .say = Bây giờ có ai đang chờ { $you } không?
    .why = Người chờ bên ngoài có thể là người mẹ đang lo, cũng có thể là người mà trẻ vừa rời khỏi.
    .how = Hỏi nhẹ nhàng. Không ai được đưa trẻ đi khi chưa rõ người đó là ai. Nếu trẻ sợ, hãy làm theo thẻ an toàn.
    .never = Đừng gọi người đó vào. Đừng đưa trẻ ra cửa sổ để chỉ mặt ai.
    .opt-nobody = Không có ai
    .opt-family = Người nhà
    .opt-someone = Một người khác
    .opt-someone-afraid = Một người làm mình sợ

q-danger = Lúc này trẻ có sợ ai không?
    .say = Lúc này có ai làm { $you } thấy sợ không?
    .why = Nguy hiểm phải lo trước mọi câu hỏi khác, dù cuộc trò chuyện sau đó ra sao.
    .how = Hỏi khẽ. Gật đầu hay chỉ tay cũng là câu trả lời. Nếu có, hãy dừng lại và làm theo thẻ an toàn.
    .never = Đừng hỏi tên khi trẻ chưa tự nói ra. Đừng nói “Không phải lo”. Đừng gọi cho người mà trẻ sợ.
    .opt-nobody = Không sợ ai
    .opt-those-people = Người đã đưa đi, giữ lại hoặc kiếm lợi từ mình
    .opt-someone-else = Một người khác
    .opt-someone = Có, nhưng không muốn nói là ai

## What the child needs first

q-needs-now = Ngay lúc này trẻ cần gì?
    .say = Bây giờ { $you } đang cần gì?
    .why = Nhu cầu được lo trước câu hỏi, và không bao giờ phụ thuộc vào câu trả lời.
    .how = Mời từng thứ một: ăn một chút, đi vệ sinh, ngủ, gặp bác sĩ. Việc gì làm được thì làm ngay. Chỉ gọi cho ai khi trẻ muốn và người đó không dính vào chuyện này.
    .never = Đừng nói “Phải trả lời trước đã”. Đừng hứa tiền, ngày lên đường, hay là mẹ sẽ đến.
    .opt-food-clothes = Đồ ăn, nước uống hoặc quần áo khô
    .opt-toilet = Đi vệ sinh
    .opt-sleep = Được nghỉ, được ngủ
    .opt-doctor = Bác sĩ hoặc thuốc
    .opt-family-call = Gọi điện cho một người
    .opt-safe-place = Một chỗ an toàn cho đêm nay
    .opt-money = Tiền cho những ngày tới
    .opt-detention = Giúp về việc bị phạt, bị giữ hoặc phải rời đi
    .opt-too-much = Lúc này mọi thứ quá sức chịu đựng
    .opt-nothing = Lúc này không cần gì

# "Worried about" as one worries for a little brother.
q-worried-for = Trẻ có đang lo cho ai không?
    .say = { $You } có đang lo cho ai không?
    .why = Anh chị em, bạn hay con nhỏ của trẻ có thể cần được giúp ngay. Nỗi lo ấy thường quyết định trẻ dám nói gì.
    .how = Hỏi nhẹ nhàng. Có trẻ em gái đã có con. Đừng liên lạc với ai khi chưa rõ là có an toàn không.
    .never = Đừng nói “Lẽ ra không nên để em lại”. Đừng hứa sẽ đón được ai về.
    .opt-nobody = Không lo cho ai
    .opt-my-child-here = Con của mình, đang ở đây
    .opt-my-child-elsewhere = Con của mình, đang ở nơi khác
    .opt-someone-there = Một người vẫn còn ở nơi đó
    .opt-family-home = Gia đình, có thể đang gặp nguy hiểm
    .opt-other = Một người khác

# Calm and direct, without alarm in the words.
q-self-harm = Trẻ có nghĩ đến việc tự làm đau mình không?
    .say = Khi có chuyện nặng nề quá, có người muốn tự làm đau mình. Có lúc nào { $you } thấy như vậy không?
    .why = Hỏi một cách bình tĩnh không làm nảy ra ý nghĩ ấy. Nhờ vậy trẻ được giúp ngay hôm nay.
    .how = Hỏi khẽ rồi lắng nghe. Nếu có, đừng để trẻ một mình. Gọi hỗ trợ y tế và nói cho trẻ biết.
    .never = Đừng nói “Hứa là không làm vậy nhé” hay “Nghĩ đến mẹ đi”. Đừng hỏi sẽ làm bằng cách nào.
    .opt-no = Không
    .opt-sometimes = Có lúc
    .opt-yes = Có

# Not "whom shall we call". The question is about trust; calling comes later, if it is safe.
q-trusted-adult = Trẻ tin người lớn nào?
    .say = Có người lớn nào mà { $you } tin không?
    .why = Trẻ cần có bên mình một người lớn không dính vào chuyện này. Đó cũng có thể là người để gọi về.
    .how = Trước hết tìm hiểu xem có phải người đó đã cho trẻ đi hay lo liệu chuyến đi không. Hỏi trẻ xem gọi cho người đó có được không. Không cần tên khi trẻ chưa tự nói ra.
    .never = Đừng gọi cho ai sau lưng trẻ. Đừng nói “Cha mẹ nào mà chẳng thương con”.
    .opt-parent = Mẹ hoặc bố
    .opt-relative = Một người khác trong nhà
    .opt-other = Một người lớn khác, ví dụ thầy cô giáo
    .opt-nobody = Lúc này không tin ai

## What the child agrees to. Spoken, in small pieces. The child must be able to say no easily.

q-representative = Ai ở bên trẻ trong cuộc trò chuyện này?
    .why = Trẻ tự đồng ý bằng lời của mình. Một người lớn không dính vào chuyện này trông chừng để mọi việc vì lợi ích của trẻ.
    .how = Người mà trẻ tin, hoặc người do cơ quan bảo vệ trẻ em cử đến. Chỉ chọn cha mẹ khi không có điều gì đáng ngại và trẻ muốn vậy. Nếu chưa có ai, hãy nhờ ngay cơ quan bảo vệ trẻ em. Trong lúc chờ, lo điều trẻ cần và chỉ nói chuyện rất ngắn.
    .never = Không bao giờ là người đã đưa trẻ đến, đang chờ trẻ hoặc kiếm lợi từ trẻ. Người đại diện không trả lời thay trẻ.
    .opt-trusted = Một người lớn mà trẻ tin, và không có điều gì đáng ngại
    .opt-appointed = Người do cơ quan bảo vệ trẻ em cử đến
    .opt-on-the-way = Đã nhờ, nhưng chưa đến
    .opt-nobody-yet = Chưa có ai

# In pieces, with a pause after each. The child says in its own words what it has understood.
q-consent-talk = Trẻ có đồng ý trò chuyện không?
    .say = { $Me } muốn nói chuyện với { $you } một lát, khoảng mười lăm phút. Câu nào không thích thì { $you } bỏ qua. { $You } muốn dừng lúc nào cũng được. Trả lời hay không thì { $me } vẫn giúp { $you }. Chuyện { $you } kể, { $me } giữ kín. Nhưng nếu có ai bị hại hoặc không được an toàn, { $me } phải báo cho những người bảo vệ trẻ em. Luật cũng có thể buộc { $me } phải báo. Lúc đó { $me } sẽ nói với { $you } trước. { $You } có muốn nói chuyện với { $me } không?
    .why = Chỉ được hỏi trẻ khi chính trẻ tự nguyện đồng ý. Người lớn đồng ý không thay được cho trẻ.
    .how = Nói từng câu một. Hỏi lại: “Muốn dừng thì làm thế nào nhỉ?” Gật đầu là đồng ý, im lặng thì không phải. Hỏi cả người đại diện. Nếu trẻ không đồng ý, việc giúp đỡ vẫn tiếp tục mà không hỏi gì.
    .never = Đừng nói “Phải kể hết”, “Ngoan thì kể đi” hay “Mọi điều đều được giữ bí mật”.

q-consent-notes = Trẻ có đồng ý cho ghi chép và lưu lại không?
    .say = { $Me } muốn ghi lại điều { $you } kể, để { $you } khỏi phải kể đi kể lại. Những điều ghi lại được khoá trong máy này. Trước khi đưa cho ai khác, { $me } hỏi { $you } đã. Chỉ khi có ai không được an toàn, hoặc luật buộc phải báo, thì { $me } mới phải chuyển đi. { $You } có thể xem, có thể sửa, sau này đổi ý cũng được. { $You } có đồng ý cho { $me } ghi và giữ lại không?
    .why = Nếu không có sự đồng ý này thì không lưu lại gì. Cuộc trò chuyện và việc giúp đỡ vẫn tiếp tục như thường.
    .how = Cho trẻ xem màn hình nếu trẻ thích. Nếu trẻ không đồng ý, hãy trò chuyện tiếp và nói một lần rằng không có gì được lưu.
    .never = Đừng nói “Bắt buộc phải ghi lại” hay “Không ghi thì không giúp được”.

## Age, and who cares for the child

q-age-said = Trẻ nói mình bao nhiêu tuổi?
    .say = Năm nay { $you } bao nhiêu tuổi?
    .why = Ai chưa đủ 18 tuổi cũng có quyền được trò chuyện nhẹ nhàng hơn và được bảo vệ đặc biệt. Có trẻ được dặn phải nói sai tuổi.
    .how = Hỏi thân mật, như khi điền đơn. Năm con giáp hoặc lớp đang học giúp được trẻ không biết rõ tuổi. Tuổi mụ cao hơn tuổi thật. Giấy tờ cũng có thể sai.
    .never = Đừng nói “Trông không giống tuổi ấy” hay “Giấy tờ ghi khác”.
    .opt-adult = Từ 18 tuổi trở lên
    .opt-aged-16-17 = 16 hoặc 17 tuổi
    .opt-under-16 = Dưới 16 tuổi
    .opt-not-sure = Không chắc

q-age-seen = Sau khi nhìn và nghe người ấy, có thể người ấy dưới 18 tuổi không?
    .why = Ai có thể dưới 18 tuổi thì được coi như dưới 18 tuổi. Vẻ ngoài dễ làm ta lầm: làm lụng vất vả khiến trẻ trông già hơn.
    .how = Rõ ràng là người lớn nghĩa là: người ấy nói chắc chắn và không có điều gì trái lại, hoặc nhìn là thấy. Ghi lý do bên cạnh câu hỏi. Nếu phân vân, hãy chọn “Chưa chắc chắn”.
    .never = Đừng xem răng, thân thể hay lông tóc. Đừng để người đi cùng quyết định tuổi.
    .opt-adult = Rõ ràng từ 18 tuổi trở lên
    .opt-doubt = Chưa chắc chắn
    .opt-under-18 = Dưới 18 tuổi

q-younger-than-16 = Dành cho việc bảo vệ trẻ em: trẻ có dưới 16 tuổi không?
    .why = Cơ quan bảo vệ trẻ em ở Việt Nam lấy mốc 16 tuổi. Dù vậy, sự bảo vệ trong hướng dẫn này vẫn kéo dài đến 18 tuổi.
    .how = Không hỏi gì ở đây. Dựa vào lời trẻ đã nói, lớp đang học hoặc giấy tờ. Nếu các điều ấy khác nhau, hãy chọn “Chưa rõ”.
    .never = Đừng đòi trẻ chứng minh. 16 hay 17 tuổi không phải là lý do để giúp ít hơn.
    .opt-yes = Dưới 16 tuổi
    .opt-no = Từ 16 tuổi trở lên
    .opt-not-known = Chưa rõ

q-carer = Có người lớn nào đi với trẻ không, và đã rõ người đó là ai chưa?
    .why = Người lớn không chứng minh được quan hệ với trẻ có thể chính là mối nguy hiểm. Trẻ đi một mình cần có người giám hộ.
    .how = Nói chuyện riêng với trẻ và với người lớn, để hai bên nhìn thấy mà không nghe thấy nhau. So sánh giấy tờ và lời của mỗi bên. Người chăm sóc đến sau cũng làm như vậy. Có điều gì không chứng minh được thì gọi ngay cơ quan bảo vệ trẻ em.
    .never = Đừng để người lớn trả lời thay trẻ. Đừng để trẻ ra ngoài với người lớn ấy “cho đến khi rõ”.
    .opt-shown = Cha mẹ hoặc người giám hộ, và đã chứng minh được
    .opt-unproven = Một người lớn chưa chứng minh được
    .opt-alone = Trẻ chỉ có một mình

q-child-flags = Cán bộ nhận thấy điều gì ở trẻ và ở chuyến đi?
    .why = Chỉ một điều thì chưa nói lên gì. Nhưng đó là lý do để nhờ cơ quan bảo vệ trẻ em ngay.
    .how = Chỉ nhìn, nghe và so sánh giấy tờ, cả với người đến tìm trẻ. Ghi bên cạnh câu hỏi điều đã nhận thấy.
    .never = Đừng hỏi trẻ có bị làm đau, bị đụng chạm hay bị bán không. Đừng hỏi trẻ trước mặt người lớn ấy. Đừng gọi cho cha mẹ trước mặt người lớn ấy.
    .opt-answers-for = Người lớn trả lời thay trẻ
    .opt-afraid = Trẻ có vẻ sợ người lớn đi cùng
    .opt-cannot-name = Trẻ không biết tên người lớn, hoặc không biết ai đón
    .opt-papers-differ = Giấy tờ không khớp với khuôn mặt, tên hoặc tuổi
    .opt-same-words = Người lớn và trẻ kể giống nhau từng chữ
    .opt-coached = Trẻ được dặn phải nói gì, hoặc phải khai bao nhiêu tuổi
    .opt-many = Nhiều trẻ mà ít người lớn
    .opt-new-family = Mới được nhận làm con nuôi hoặc mới kết hôn
    .opt-number-only = Chỉ có một số điện thoại, ngoài ra không biết gì
    .opt-unlike-a-trip = Không có hành lý, hoặc đang kỳ học mà trường không biết
    .opt-unwell = Bị thương, lơ mơ hoặc khó đánh thức
    .opt-none = Không có điều nào kể trên

## In the child's own words

q-adult-go-on = Tiếp tục bằng hướng dẫn lãnh sự
    .why = Người này rõ ràng từ 18 tuổi trở lên. Lời ở đây là để nói với trẻ em, nên chỉ hỏi người lớn rất ít.
    .how = Lo điều cần ngay, và đề nghị giúp đỡ ở phần cuối hướng dẫn này. Nếu người ấy đồng ý, hãy tiếp tục bằng hướng dẫn “Người đến trực tiếp cơ quan lãnh sự”. Điều đã kể ở đây không cần kể lại. Nếu lại phân vân về tuổi, hãy chọn “Chưa chắc chắn”.
    .never = Đừng nói “Sao không nói sớm”. Đừng để ai phải về chỉ vì không phải là trẻ em.

q-adult-told = Người trẻ tuổi này đã tự kể những gì?
    .why = Điều đã tự nguyện kể được ghi ở đây, để không ai hỏi hai lần.
    .how = Không hỏi gì ở đây. Chỉ đánh dấu điều đã được nói ra.
    .never = Đừng hỏi người ấy để điền danh sách này.
    .opt-work = Việc làm hoặc nơi làm không đúng như đã nghe
    .opt-pay = Tiền công không đúng như đã nghe
    .opt-before-debt = Nợ vì việc làm hoặc chuyến đi, nên buộc phải đi
    .opt-handed-over = Bị giao cho người khác, bị bán hoặc bị bắt đi
    .opt-long = Ngày làm rất dài, hoặc hầu như không có ngày nghỉ
    .opt-little = Được rất ít hoặc không được đồng nào
    .opt-cut = Bị phạt, bị trừ tiền, hoặc người khác lấy mất
    .opt-kept-there = Có người giữ giấy tờ, ở nơi đó
    .opt-there-debt = Nợ ở nơi đó, phải làm để trừ nợ
    .opt-locked = Bị nhốt, bị canh chừng hoặc bị cắt liên lạc ở nơi đó
    .opt-hurt = Bị làm đau ở nơi đó
    .opt-married = Phải kết hôn mà không được quyền từ chối
    .opt-sexual = Bị đụng chạm tình dục mà không muốn, hoặc người khác kiếm lợi từ việc đó
    .opt-none = Không có điều nào kể trên

q-rest-check = Trẻ có mệt, hoặc không muốn nói nữa không?
    .why = Trẻ mệt thì chỉ trả lời cho xong. Cuộc trò chuyện dừng theo trẻ, không theo danh sách.
    .how = Nhìn ngay bây giờ và sau mỗi câu hỏi: trẻ ngáp, nhìn đi chỗ khác, ngọ nguậy, im lặng, rơm rớm nước mắt. Khi đó hãy trở lại đây ngay và chọn “Dừng ngay”. Câu hỏi sẽ hết; việc giúp đỡ vẫn tiếp tục.
    .never = Đừng nói “Một câu nữa thôi” hay “Sắp xong rồi”.
    .opt-go-on = Trẻ muốn nói tiếp
    .opt-break = Nghỉ một chút đã
    .opt-stop = Dừng ngay

# Warm and unhurried. Stopping is nobody's fault.
q-stop-kindly = Dừng lại và để trẻ nghỉ
    .say = Mình dừng ở đây nhé. { $You } không làm gì sai cả. Cảm ơn { $you } đã ngồi với { $me }. Bây giờ { $you } cứ nghỉ đi.
    .why = Ai được dừng mà không bị trách thì hôm khác còn trở lại được.
    .how = Cất giấy bút ghi chép. Mời đồ ăn, chỗ yên tĩnh và chỗ ngủ. Có người ở gần trẻ. Đừng hẹn nói chuyện lần nữa ở đây nếu cơ quan bảo vệ trẻ em nhận được.
    .never = Đừng hỏi thêm gì, kể cả lúc tiện miệng. Đừng tỏ ra thất vọng.

# An open door, not a request. Silence is allowed.
q-story = Trẻ muốn kể điều gì?
    .say = Có chuyện gì { $you } muốn kể cho { $me } nghe không? { $You } vẽ ra cũng được.
    .why = Điều trẻ tự kể là đúng nhất. Điều đã kể ở đây không ai cần hỏi lại.
    .how = Chờ. Lắng nghe. Ghi đúng lời trẻ, dù chỉ vài tiếng. Chỉ hỏi thêm điều cần để trẻ được an toàn đêm nay. Trí nhớ đến từng mảnh; chỗ thiếu không phải là nói dối.
    .never = Đừng nói “Kể hết đi”, “Kể lại từ đầu đi” hay “Lúc nãy nói khác mà”. Đừng bao giờ hỏi “tại sao”.

## The trip

# Very short sentences, as in the consular guide.
q-child-trip = Trẻ đang đi đâu?
    .say = Không ai trách { $you } đâu. Không biết thì cứ nói là không biết. Chuyến này { $you } đi đâu?
    .why = Điều trẻ tự kể là đủ. Không hỏi người ta đã làm thế nào để trẻ đi theo.
    .how = Nếu chuyến đi đã xong thì nói “Lúc đó định đi đâu?”. Có thể hỏi thêm: “Ở đó có ai?” Trẻ có thể vẽ hoặc chỉ tay. Dừng lại khi trẻ mệt.
    .never = Đừng bao giờ hỏi “tại sao”. Đừng hỏi về bạo lực. Đừng nói “Nói thật đi”.

q-who-with = Trên đường, ai đi cùng trẻ?
    .say = Trên đường, { $you } đi cùng với ai?
    .why = Cho thấy có ai đã đưa đi, cho ở hay đón trẻ không, và ai có thể đang tìm trẻ.
    .how = Không cần tên. Trẻ có thể vẽ những người ấy và chiếc xe, chiếc thuyền. Đánh dấu tất cả những ai đã đi cùng.
    .never = Đừng hỏi người đó đã rủ trẻ thế nào. Đừng nói “Không được đi với người lạ”.
    .opt-alone = Không với ai, đi một mình
    .opt-family = Mẹ, bố hoặc người nhà
    .opt-friends = Bạn bè hoặc người cùng làng
    .opt-helper = Một người chỉ giúp giữa đường
    .opt-arranger = Người đã lo liệu chuyến đi hoặc đến đón
    .opt-known-adult = Một người lớn khác mà mình quen
    .opt-little-known = Những người lớn hầu như không quen
    .opt-group = Những trẻ khác và một người lớn không phải người nhà của họ

q-child-told-trip = Trẻ đã tự kể gì về chuyến đi?
    .why = Điều trẻ tự nguyện kể được ghi ở đây, để không ai hỏi lại trẻ nữa.
    .how = Không hỏi gì ở đây. Chỉ đánh dấu điều trẻ đã nói hoặc giấy tờ cho thấy.
    .never = Đừng hỏi trẻ để điền danh sách này.
    .opt-arranged = Có người lo liệu chuyến đi, đưa đi hoặc đón trẻ
    .opt-school = Được hứa đi học hoặc học nghề mà không ai chứng minh được
    .opt-pay = Được hứa một mức tiền công không hợp lý
    .opt-work = Việc làm hoặc nơi đến không đúng như đã nói
    .opt-marriage = Được hứa kết hôn hoặc nhận làm con nuôi
    .opt-knows-little = Không biết đường đi, nơi đến hay những người ở đó
    .opt-not-alone = Một mình thì không thể đi được chuyến này
    .opt-family-trouble = Nhà có chuyện, và có người lợi dụng chuyện đó
    .opt-money-short = Gia đình thiếu tiền
    .opt-depends = Từ trước đã phải dựa vào những người này
    .opt-attached = Gắn bó hoặc yêu người đã lo liệu
    .opt-debt = Trẻ đi là để trừ một món nợ
    .opt-handed-over = Bị giao cho người khác, bị bán hoặc bị bắt đi
    .opt-hurt = Bị làm đau, trước khi đi hoặc trên đường
    .opt-threatened = Bị đe doạ, trước khi đi hoặc trên đường
    .opt-none = Không có điều nào kể trên

q-child-told-papers = Trẻ đã tự kể gì về giấy tờ, và về điều mình được dặn phải nói?
    .why = Giấy tờ ở trong tay người khác và những câu học thuộc cho thấy ai vẫn còn nắm giữ trẻ.
    .how = Không hỏi gì ở đây. Chỉ đánh dấu điều trẻ đã nói hoặc điều nhìn thấy, ví dụ giấy tờ mang ảnh hoặc tuổi của người khác.
    .never = Đừng hỏi trẻ để điền danh sách này. Đừng nói “Vậy là nói dối”. Đừng gọi cho người giữ giấy tờ.
    .opt-taken-journey = Có người lấy giấy tờ, trước khi đi hoặc trên đường
    .opt-kept-there = Có người giữ giấy tờ, ở nơi đó
    .opt-without = Ở đây không có giấy tờ
    .opt-watched = Trên đường bị canh chừng, bị nhốt hoặc không gọi được cho ai
    .opt-told-say = Được dặn phải nói gì, ví dụ nói sai tuổi
    .opt-none = Không có điều nào kể trên

## Life there. The words ask what life was like.

# As one asks about holidays.
q-day = Một ngày ở đó thế nào?
    .say = Ở đó, cả ngày { $you } làm những gì?
    .why = Một ngày được kể ra cho thấy làm, nghỉ, ăn, chơi và học rõ hơn nhiều câu hỏi.
    .how = Để trẻ kể hoặc vẽ. Nếu trẻ thích kể tiếp, mỗi lần chỉ một chuyện nhỏ: ngủ ở đâu, có được chơi, được đi học, được ăn cùng mọi người không. Đánh dấu điều đã kể.
    .never = Đừng nói “Ai mà chẳng phải giúp việc” hay “Ở đó như vậy là thường”. Đừng hỏi chuyện bị làm đau.
    .opt-no-work = Không phải làm việc, hoặc chưa đến nơi đó
    .opt-ordinary = Như ngày của những trẻ khác: ở nhà, chơi, học, giúp việc vặt
    .opt-long = Làm gần như cả ngày, hoặc hầu như không có ngày nghỉ
    .opt-living = Chỗ ở tồi tàn: chật chội, ít được ăn, ít được ngủ, phải ăn riêng
    .opt-conditions = Điều kiện làm việc rất tệ
    .opt-dangerous = Việc nguy hiểm: máy móc, trên cao, ngoài biển, chất độc hoặc ngoài đường phố
    .opt-contract = Việc mà luật không cho trẻ em làm
    .opt-no-cover = Ốm đau hay bị thương mà không được chữa
    .opt-no-learning = Không được đi học hay học nghề

q-freedom = Trẻ có được ra ngoài và liên lạc với gia đình không?
    .say = Ở đó, khi muốn ra ngoài thì { $you } có được ra không?
    .why = Bị nhốt, bị canh chừng hoặc bị cắt liên lạc là dấu hiệu nặng, nhất là với trẻ.
    .how = Sau đó có thể hỏi thêm: “Có được nói chuyện với người nhà không?” Nếp nhà như tối phải về không phải là bị nhốt. Từng có điện thoại không có nghĩa là được tự do.
    .never = Đừng hỏi “Sao không bỏ trốn?” hay “Sao không gọi cho ai?”.
    .opt-free = Được, như những trẻ khác
    .opt-watched = Chỉ khi có người canh chừng
    .opt-locked = Không được ra ngoài
    .opt-no-contact = Không được nói chuyện với gia đình hoặc người khác

# The person who keeps the money may be loved. No blame in the voice.
q-pay = Tiền trẻ làm ra thì ai giữ?
    .say = Nếu ở đó { $you } làm ra tiền thì ai giữ?
    .why = Cho thấy ai được lợi từ việc trẻ làm, mà không phải hỏi trẻ đã được nghe nói những gì.
    .how = Chỉ hỏi ai, không hỏi bao nhiêu. Đã kiếm được hoặc gửi được ít tiền về nhà cũng không phủ nhận điều gì.
    .never = Đừng nói “Ít ra cũng kiếm được chút ít”. Đừng hứa sẽ đòi được tiền.
    .opt-no-work = Không làm việc, không có tiền
    .opt-as-agreed = Tự mình nhận, đúng như đã nói
    .opt-little = Được rất ít hoặc không được đồng nào
    .opt-cut = Người khác lấy mất, hoặc bị phạt tiền
    .opt-held-back = Bị giữ tiền lại để không bỏ đi được

q-intent = Có điều gì đáng tin cho thấy đã có ý định gây hại không?
    .why = Cần được giúp ngay cả khi chưa xảy ra chuyện gì, nếu có ai đang bị đưa đến chỗ đó.
    .how = Nghĩ xem ai đang chờ, trẻ sẽ bị đưa đi đâu, có ai khác từ cùng nơi đó không. Nghĩ xem giấy tờ có phải cho mục đích khác không. Ghi điều đã thấy hoặc đã nghe.
    .never = Đừng đòi chứng minh. Cảm giác về một nơi hay một dân tộc không phải là căn cứ.
    .opt-no = Không
    .opt-yes = Có
    .opt-unclear = Không thể nói chắc

## Heavy things. Nothing is asked; only what the child told by itself is noted.

q-child-told-life = Trẻ đã tự kể gì về cuộc sống ở đó?
    .why = Điều trẻ tự nguyện kể được ghi ở đây, để không ai hỏi lại trẻ nữa. Người làm công tác bảo vệ trẻ em sẽ hỏi tiếp, không phải nơi này.
    .how = Không hỏi gì ở đây. Chỉ đánh dấu điều trẻ tự nói ra. Không ghi chi tiết. Nói với trẻ: “Cảm ơn đã kể cho nghe.”
    .never = Đừng hỏi trẻ để điền danh sách này. Đừng hỏi chi tiết về việc bị làm đau hay bị đụng chạm.
    .opt-long-work = Ngày làm rất dài
    .opt-no-pay = Phải làm mà được rất ít tiền hoặc không được gì
    .opt-pay-taken = Tiền công bị trừ, hoặc bị người khác lấy
    .opt-living = Chỗ ở tồi tàn: ít được ăn, ít được ngủ
    .opt-bad-work = Điều kiện làm việc rất tệ
    .opt-dangerous = Công việc nguy hiểm
    .opt-no-school = Không được đi học
    .opt-shut-in = Bị nhốt, bị canh chừng hoặc không được nói chuyện với gia đình
    .opt-hurt = Bị làm đau ở đó
    .opt-threatened = Bị bảo là sẽ bị làm đau
    .opt-owed = Phải làm để trừ nợ
    .opt-bound = Bị buộc vào những người này, hoặc không thể làm trái ý họ
    .opt-family-threatened = Gia đình bị đe doạ
    .opt-reported = Bị bảo là sẽ bị báo chính quyền hoặc bị bắt
    .opt-worse = Bị bảo rằng mọi thứ sẽ tệ hơn
    .opt-shamed = Bị bảo là sẽ bị kể xấu
    .opt-depended = Mọi thứ đều phải dựa vào những người này
    .opt-strange-place = Không quen nơi đó hoặc không biết tiếng
    .opt-sexual = Bị đụng chạm hoặc lợi dụng tình dục, hoặc người khác kiếm lợi từ việc đó
    .opt-married = Bị cưới gả, hoặc bị bảo phải làm vợ, làm chồng
    .opt-operation = Bị mổ, hoặc bị lấy đi một phần cơ thể
    .opt-none = Không có điều nào kể trên

q-child-told-made = Trẻ đã tự kể mình bị buộc làm những gì?
    .why = Trẻ không bao giờ có lỗi vì những việc bị buộc phải làm. Việc bị buộc là một dấu hiệu, và nó bảo vệ trẻ.
    .how = Không hỏi gì ở đây. Chỉ đánh dấu điều trẻ tự nói ra. Không ghi việc đã làm hay chi tiết. Câu trả lời được niêm phong: nó không nằm trong bàn giao thông thường.
    .never = Đừng hỏi trẻ đã làm chính xác việc gì, với ai, được bao nhiêu tiền. Đừng nói như thế là sai.
    .opt-tasks = Bị ép làm việc hoặc làm theo chỉ tiêu
    .opt-against-others = Bị buộc làm điều gây hại cho người khác
    .opt-rules = Bị buộc làm việc luật không cho phép
    .opt-beg = Bị buộc đi ăn xin
    .opt-none = Không có điều nào kể trên

## Saying it back

q-readback = Nói lại những gì đã hiểu
    .say = { $Me } nói lại những gì { $me } hiểu nhé. Chỗ nào chưa đúng thì { $you } bảo { $me }. Điều gì muốn bỏ ra, { $you } cũng cứ bảo.
    .why = Lời trẻ phải đúng trước khi có ai khác đọc, để trẻ không phải kể lại.
    .how = Nói ngắn, bằng lời giản dị, cùng xem bức vẽ. Bỏ qua những chuyện nặng nề mà trẻ không muốn nghe lại. Điều trẻ sửa thì ghi bên cạnh thẻ này.
    .never = Đừng tranh cãi về chỗ khác nhau. Lúc này đừng hỏi thêm câu mới.

## Result

q-result = Xem kết quả và quyết định bước tiếp theo
    .why = Chương trình đếm những dấu hiệu đã nghe thấy. Chương trình không quyết định về trẻ, và nơi này cũng không.
    .how = Đọc các dấu hiệu, các căn cứ và những gì chưa hỏi. Nếu thấy khác, hãy ghi vì sao. Với mọi kết quả đều đề nghị giúp đỡ và đưa các địa chỉ liên hệ. Không bao giờ cứ thế để trẻ đi khi chưa rõ ai chăm sóc.
    .never = Đừng bao giờ nói với trẻ “đúng là nạn nhân” hay “không phải là nạn nhân”. Đừng bao giờ dùng kết quả để từ chối giúp đỡ.

## Who helps next

# Open, and only as big as a child's wish: calling grandmother is a full answer.
q-want-next = Trẻ mong điều gì tiếp theo?
    .say = Bây giờ { $you } mong điều gì?
    .why = Mong muốn của chính trẻ được nghe trước, kể cả khi hôm nay chưa làm được.
    .how = Mong muốn nhỏ cũng đáng kể. Hỏi nên báo cho ai và không báo cho ai. Nói thật điều gì làm được. Chưa cần quyết định hôm nay việc về nhà; trước hết phải xem ở nhà có an toàn không.
    .never = Đừng nói “Tốt nhất là”. Đừng hứa ngày nào, hay là mọi thứ sẽ lại như trước.

# "Look after", not "protect from". The child may say no and be helped all the same.
q-consent-share-child = Có được chuyển ghi chép cho cơ quan bảo vệ trẻ em không?
    .say = Có những người làm công việc chăm lo cho trẻ em và người trẻ. { $Me } muốn nói với họ về { $you }, để họ giúp được. { $You } thấy như vậy có được không?
    .why = Người dưới 18 tuổi cần có người giám hộ. Ý kiến của trẻ vẫn quan trọng, kể cả khi luật buộc phải báo.
    .how = Nói cho trẻ biết họ là ai và việc gì sẽ diễn ra tiếp theo. Hỏi cả người đại diện. Nếu phải báo dù trẻ chưa đồng ý, hãy nói trước với trẻ, và chỉ báo điều giúp bảo vệ trẻ.
    .never = Đừng hỏi người lớn đi cùng thay cho trẻ. Đừng nói “Họ sẽ đưa về nhà”.

q-consent-share-consular = Có được chuyển ghi chép cho Cục Lãnh sự không?
    .say = Cục Lãnh sự ở Hà Nội có thể giúp về giấy tờ và đường về nhà. Để làm việc đó, họ cần đọc những gì { $you } đã kể với { $me }. { $You } có đồng ý cho { $me } chuyển cho họ không?
    .why = Mỗi nơi nhận cần một sự đồng ý riêng.
    .how = Nói rõ chuyển những gì và để làm gì. Có thể bỏ ra một số phần. Với trẻ em, hỏi cả người đại diện. Nếu không đồng ý thì được tôn trọng; giấy tờ để đi đường vẫn được xin.
    .never = Đừng nói “Đằng nào họ cũng biết” hay “Vậy thì không về nhà được”.

# Slowly, and only what is true: say who it is, if you know.
q-hand-on = Chuyển trẻ sang cơ quan bảo vệ trẻ em
    .say = Không ai trách { $you } đâu. { $Me } đang báo cho người chuyên chăm lo cho trẻ em và người trẻ. Trong lúc chờ, { $you } không phải ở một mình.
    .why = Cơ quan bảo vệ trẻ em lo người giám hộ, chỗ ở an toàn, và xem ở nhà có an toàn không. Họ cũng là người hỏi tiếp, để trẻ chỉ bị hỏi một lần.
    .how = Ở Việt Nam gọi 111; danh sách liên hệ cho biết số này được kiểm tra ngày nào. Từ nước ngoài có thể không gọi được: nhờ bảo hộ công dân và cơ quan bảo vệ trẻ em nước sở tại. Đi cùng trẻ, giới thiệu trẻ, và nói trẻ có dưới 16 tuổi không. Nếu đã rõ người chăm sóc và không có dấu hiệu nào, đưa các địa chỉ liên hệ là đủ.
    .never = Đừng để trẻ đi một mình. Đừng giao trẻ cho người lớn đã đi cùng khi chưa tìm hiểu. Đừng đưa số điện thoại theo trí nhớ.

## Saying goodbye

q-safe-tonight = Đêm nay trẻ ở đâu?
    .why = Nói chuyện tốt mà rồi để trẻ ra đường thì đã gây hại.
    .how = Quyết định cùng cơ quan bảo vệ trẻ em, và nói cho trẻ biết. Trẻ ngủ ở nơi người làm trẻ sợ không đến được. Không bao giờ nhốt trẻ hay để trẻ ở buồng giam.
    .never = Đừng đóng hồ sơ khi việc này chưa xong. Đừng để trẻ ở với người lớn đã đi cùng khi chưa tìm hiểu.
    .opt-with-carer = Với cha mẹ hoặc người giám hộ, và đã chứng minh được
    .opt-in-care = Ở cơ quan bảo vệ trẻ em hoặc một nơi an toàn
    .opt-with-doctor = Ở chỗ bác sĩ hoặc bệnh viện
    .opt-not-yet = Chưa lo xong

q-promise = Nói rõ việc sẽ làm, và cảm ơn trẻ
    .say = Cảm ơn { $you } đã nói chuyện với { $me }. Những chuyện này không phải lỗi của { $you }. Bây giờ { $me } nói cho { $you } biết { $me } sẽ làm gì. Điều gì chưa biết, { $me } sẽ nói là chưa biết và đi hỏi. { $You } có thể trở lại đây.
    .why = Một lời hứa giữ được, dù nhỏ, đem lại phần nào niềm tin.
    .how = Một hai việc, bằng lời giản dị. Nói ai sắp đến và giới thiệu người đó. Trẻ được giữ bức vẽ của mình. Nếu có cách liên lạc nào an toàn thì thống nhất với trẻ.
    .never = Đừng nói “Mọi chuyện sẽ ổn”, “Bây giờ an toàn rồi” hay “Sắp được về nhà rồi”.

q-officer-care = Dành một lát cho chính mình
    .why = Nghe một đứa trẻ đang khổ thì để lại dấu vết. Người được nghỉ ngơi ít gây hại hơn.
    .how = Uống một chút gì, bước ra ngoài, hít thở. Nói với đồng nghiệp hoặc cấp trên rằng mình thấy thế nào, không nêu tên ai. Có thể giao hồ sơ cho người khác. Không điều gì ở đây được lưu lại.
    .never = Đừng bước ngay vào cuộc trò chuyện tiếp theo. Đừng kể hồ sơ ở nhà hay trên mạng.
