# review: draft

### The guide for people who come out of special zones and guarded online work sites. Tone everywhere: warm, plain,
### unhurried; one idea in a sentence; nothing one would not say to a frightened nineteen-year-old, man or woman. The
### message value is for the officer; .say is spoken to the person; .opt-* are read by both. Never "victim", "illegal",
### "why did you", no promise. What the person was made to do to others is never asked, never named and never written.

guide = Đặc khu và khu làm việc có canh gác
    .about = Dành cho người ra khỏi đặc khu kinh tế hoặc khu lừa đảo trực tuyến có canh gác.

stage-safety = An toàn và kín đáo
stage-needs = Điều cần trước hết
stage-consent = Những điều người ấy đồng ý
stage-age = Tuổi
stage-account = Bằng lời của chính người ấy
stage-before = Trước khi đi và trên đường
stage-there = Cuộc sống ở nơi đó
stage-sensitive = Những câu hỏi nặng nề hơn
stage-readback = Đọc lại
stage-result = Kết quả
stage-referral = Việc tiếp theo
stage-close = Kết thúc

## Safety and privacy

q-alone = Chỗ này có kín đáo, không ai khác thấy hay nghe được không?
    .why = Khi có người đi cùng, chủ lao động hay điện thoại đang mở, câu trả lời nào cũng có thể gây nguy hiểm.
    .how = Tách người đi cùng vì một lý do thường ngày, ví dụ mỗi người một tờ đơn. Đề nghị để điện thoại ở ngoài hoặc tắt máy. Nếu họ về theo nhóm, hãy nói chuyện riêng với từng người, thời gian như nhau. Về cùng chuyến với người bị nghi ngờ không chứng tỏ điều gì, dù theo hướng nào. Con nhỏ của người ấy có thể ở lại, có người trông và ở đủ xa để không nghe thấy.
    .never = Đừng hỏi người ấy trước mặt người đi cùng xem người kia có được nghe không. Đừng đối đầu với ai. Đừng hỏi ai đã đưa những người khác đi.
    .opt-yes = Kín đáo, không ai khác thấy hay nghe được
    .opt-companion = Người đi cùng đang ở gần
    .opt-overheard = Người khác có thể nghe thấy
    .opt-phone = Có điện thoại đang bật hoặc đang gọi
    .opt-not-possible = Lúc này chưa có chỗ nào an toàn

q-visible = Cán bộ nhìn thấy gì?
    .why = Có những nhu cầu nhìn thấy được khi chưa ai nói gì. Những nhu cầu ấy phải lo trước.
    .how = Chỉ nhìn. Mời nước, mời ngồi chỗ xa cửa, chỉ nhà vệ sinh, cho người ấy được ấm. Đừng chắn lối ra cửa.
    .never = Đừng đòi xem vết thương. Đừng nhận xét về vẻ ngoài, quần áo hay mùi. Vẻ bình tĩnh hay nụ cười không nói lên điều gì đã xảy ra.
    .opt-hurt = Bị thương hoặc không khoẻ
    .opt-exhausted = Kiệt sức
    .opt-cold-hungry = Lạnh, ướt hoặc đói
    .opt-distressed = Rất đau khổ, hoảng loạn
    .opt-watchful = Luôn để ý cửa, điện thoại hoặc một người khác
    .opt-none = Không có điều nào kể trên

# Asked softly, before any other question. Another time or place must sound like a normal choice.
q-safe-to-talk = Người ấy nói chuyện ở đây, lúc này có tiện không?
    .say = Bây giờ nói chuyện với { $me } ở đây, { $you } thấy có tiện không?
    .why = Chỉ người ấy biết ai đang chờ bên ngoài và phải về lúc mấy giờ.
    .how = Cho người ấy thời gian trả lời. Nếu lúc khác tốt hơn, hãy hẹn lúc khác và thống nhất một cách liên lạc an toàn. Nhu cầu khẩn cấp thì lo ngay.
    .never = Đừng nói “Ở đây hoàn toàn an toàn” hay “Chỉ mất một phút thôi”.
    .opt-yes = Được, ở đây và bây giờ
    .opt-other-place = Muốn nói ở chỗ khác
    .opt-other-time = Muốn nói vào lúc khác

q-talk-with = Người ấy muốn nói chuyện với ai và bằng tiếng nào?
    .say = { $You } thấy nói chuyện với ai thì thoải mái nhất?
    .why = Nhiều người chỉ nói được chuyện khó nói với phụ nữ hoặc với nam giới, hoặc chỉ bằng tiếng mẹ đẻ. Người phiên dịch quen biết gia đình hay chủ lao động có thể gây hại.
    .how = Nêu các lựa chọn: phụ nữ, nam giới, người phiên dịch khác, tiếng khác. Chờ người phù hợp, trừ khi có nhu cầu khẩn cấp. Dặn người phiên dịch: dịch đủ mọi lời, giữ nguyên ngôi thứ nhất, không khuyên, không kể ra ngoài.
    .never = Đừng bao giờ nhờ người đi cùng, họ hàng, chủ lao động, hàng xóm hay trẻ em phiên dịch. Đừng nói “Không còn ai khác đâu”.
    .opt-as-now = Như bây giờ là được
    .opt-woman = Với phụ nữ
    .opt-man = Với nam giới
    .opt-other-interpreter = Với người phiên dịch khác
    .opt-other-language = Bằng tiếng khác

q-danger = Lúc này người ấy có sợ ai không?
    .say = Lúc này có ai làm { $you } thấy sợ không?
    .why = Nguy hiểm phải lo trước mọi câu hỏi khác, dù cuộc trò chuyện sau đó ra sao.
    .how = Hỏi khẽ. Gật đầu hay chỉ tay cũng là câu trả lời. Nếu có, hãy dừng lại và làm theo thẻ an toàn.
    .never = Đừng hỏi tên khi người ấy chưa tự nói ra. Đừng nói “Không phải lo”. Đừng gọi cho người mà người ấy sợ.
    .opt-nobody = Không sợ ai
    .opt-those-people = Người đã đưa đi, giữ lại hoặc kiếm lợi từ mình
    .opt-someone-else = Một người khác
    .opt-someone = Có, nhưng không muốn nói là ai

## What is needed first

q-needs-now = Ngay lúc này người ấy cần gì?
    .say = Trước mọi chuyện khác: ngay lúc này { $you } cần gì?
    .why = Nhu cầu được lo trước câu hỏi, và không bao giờ phụ thuộc vào câu trả lời.
    .how = Nếu người ấy khó nói ra, hãy đọc chậm danh sách này. Việc gì làm được ngay thì làm trước. Việc gì lâu hơn thì nói rõ. Ai muốn gặp bác sĩ thì không cần nói vì chuyện gì.
    .never = Đừng nói “Phải trả lời trước đã”. Đừng hứa tiền, thị thực hay chuyến bay.
    .opt-doctor = Bác sĩ, y tá hoặc thuốc, kể cả vì chuyện xảy ra mấy ngày gần đây
    .opt-safe-place = Một chỗ an toàn cho đêm nay
    .opt-food-clothes = Đồ ăn, nước uống hoặc quần áo khô
    .opt-sleep = Được nghỉ, được ngủ
    .opt-family-call = Báo cho một người biết mình đang ở đâu
    .opt-money = Tiền cho những ngày tới
    .opt-detention = Giúp về việc bị phạt, bị tạm giữ hoặc hạn phải rời đi
    .opt-too-much = Lúc này mọi thứ quá sức chịu đựng
    .opt-nothing = Lúc này không cần gì

# "Worried about" as one worries for people one loves.
q-worried-for = Người ấy có đang lo cho ai không?
    .say = Lúc này { $you } có đang lo cho ai không?
    .why = Nỗi lo cho con hay cho người còn ở lại thường quyết định mọi lựa chọn. Một đứa trẻ có thể cần được giúp ngay.
    .how = Hỏi sớm và nhẹ nhàng. Đừng liên lạc với ai khi người ấy chưa nói: người thân cũng có thể là một phần của chuyện này.
    .never = Đừng nói “Lẽ ra không nên để con lại”. Đừng hứa sẽ đón được ai về.
    .opt-nobody = Không lo cho ai
    .opt-my-child-here = Con mình, đang ở đây
    .opt-my-child-elsewhere = Con mình, đang ở nơi khác
    .opt-someone-there = Một người vẫn còn ở nơi đó
    .opt-family-home = Gia đình, có thể đang gặp nguy hiểm
    .opt-other = Một người khác

# Calm and direct, without alarm in the words.
q-self-harm = Người ấy có nghĩ đến việc tự làm hại mình không?
    .say = Khi mọi chuyện nặng nề như vậy, có người nghĩ đến việc tự làm hại mình. { $You } có khi nào nghĩ như vậy không?
    .why = Hỏi một cách bình tĩnh không làm nảy ra ý nghĩ ấy. Nhờ vậy người ấy được giúp ngay hôm nay.
    .how = Hỏi thẳng, giọng khẽ, rồi lắng nghe. Nếu có, đừng để người ấy một mình. Gọi hỗ trợ y tế và nói cho người ấy biết.
    .never = Đừng nói “Đời còn nhiều điều để sống” hay “Hãy hứa là không làm vậy”. Đừng hỏi sẽ làm bằng cách nào.
    .opt-no = Không
    .opt-sometimes = Có lúc
    .opt-yes = Có

## What the person agrees to. Spoken, not signed. The person must be able to say no easily.

q-consent-talk = Người ấy có đồng ý trò chuyện không?
    .say = { $Me } làm việc ở đây và muốn hiểu xem có thể giúp { $you } những gì. Cuộc trò chuyện khoảng nửa tiếng. Mọi việc do { $you } quyết định: câu nào không muốn thì bỏ qua, muốn nghỉ hay dừng lúc nào cũng được. Việc giúp đỡ ở đây không phụ thuộc vào câu trả lời của { $you }. Chuyện { $you } nói, { $me } giữ kín giữa hai bên. Chỉ trừ khi có ai nguy hiểm đến tính mạng, khi trẻ em gặp nguy hiểm, hoặc khi luật buộc { $me } phải báo. Lúc đó { $me } sẽ nói với { $you } trước. Bây giờ { $you } có muốn nói chuyện với { $me } không?
    .why = Chỉ được hỏi chuyện nặng nề sau khi người ấy tự nguyện đồng ý. Trước khi kể, người ấy cần biết giới hạn của việc giữ kín.
    .how = Trước hết nói tên và công việc của mình. Cần biết trước luật buộc mình phải báo những gì. Nói từng đoạn, bằng giọng của mình, và hỏi người ấy có điều gì muốn hỏi không. Với trẻ em, nói bằng câu ngắn. Im lặng không phải là đồng ý.
    .never = Đừng nói “Phải kể hết”, “Chỉ là thủ tục thôi” hay “Mọi điều đều được giữ bí mật”.

q-consent-notes = Người ấy có đồng ý cho ghi chép và lưu lại không?
    .say = { $Me } muốn ghi lại điều { $you } kể, để { $you } khỏi phải kể đi kể lại. Ghi chép được khoá trong máy này. Không ai khác nhận được nếu { $you } không đồng ý, trừ những trường hợp { $me } đã nói. { $You } có thể xem, sửa, hoặc sau này rút lại sự đồng ý. { $You } có đồng ý cho { $me } ghi và giữ lại không?
    .why = Nếu không có sự đồng ý này thì không lưu lại gì. Cuộc trò chuyện và việc giúp đỡ vẫn tiếp tục như thường.
    .how = Cho xem màn hình nếu người ấy muốn. Nếu người ấy không đồng ý, hãy trò chuyện tiếp và nói một lần rằng không có gì được lưu.
    .never = Đừng nói “Bắt buộc phải ghi lại” hay “Không ghi thì không giúp được”.

q-consent-statistics = Người ấy có đồng ý được tính vào số liệu không?
    .say = Ở đây có đếm số người đến, để việc giúp đỡ được tốt hơn. Chỉ tính con số: không tên, không câu chuyện, không điều gì cho biết đó là { $you }. { $You } có đồng ý được tính vào con số ấy không?
    .why = Đếm số người là một mục đích riêng, nên cần một sự đồng ý riêng.
    .how = Hỏi một lần. Nếu người ấy không đồng ý thì không có gì thay đổi.
    .never = Đừng ép. Đừng nói “Đằng nào cũng không có tên nên chẳng sao”.

## Age

q-age-said = Người ấy nói mình bao nhiêu tuổi?
    .say = Năm nay { $you } bao nhiêu tuổi?
    .why = Ai chưa đủ 18 tuổi cũng có quyền được trò chuyện nhẹ nhàng hơn và được bảo vệ đặc biệt. Có người được dặn phải nói sai tuổi.
    .how = Hỏi thân mật, như khi điền đơn. Năm con giáp hoặc lớp đang học giúp được người không biết rõ tuổi. Tuổi mụ cao hơn tuổi thật. Hộ chiếu cũng có thể sai.
    .never = Đừng nói “Trông không giống tuổi ấy” hay “Giấy tờ ghi khác”.
    .opt-adult = Từ 18 tuổi trở lên
    .opt-aged-16-17 = 16 hoặc 17 tuổi
    .opt-under-16 = Dưới 16 tuổi
    .opt-not-sure = Không chắc

q-age-seen = Sau khi nhìn và nghe người ấy, có thể người ấy dưới 18 tuổi không?
    .why = Ai có thể dưới 18 tuổi thì được coi như dưới 18 tuổi. Câu hỏi cho người lớn chỉ dành cho người rõ ràng đã lớn.
    .how = Rõ ràng là người lớn nghĩa là: người ấy nói chắc chắn và không có điều gì trái lại, hoặc nhìn là thấy. Ghi lý do bên cạnh câu hỏi. Nếu phân vân, hãy chọn “Chưa chắc chắn”.
    .never = Đừng xem răng, thân thể hay lông tóc. Đừng để người đi cùng quyết định tuổi.
    .opt-adult = Rõ ràng từ 18 tuổi trở lên
    .opt-doubt = Chưa chắc chắn
    .opt-under-18 = Dưới 18 tuổi

q-carer = Có người lớn nào đi với trẻ không, và đã rõ người đó là ai chưa?
    .why = Người lớn không chứng minh được quan hệ với trẻ có thể chính là mối nguy hiểm. Trẻ đi một mình cần có người giám hộ.
    .how = Nói chuyện riêng với trẻ và với người lớn, để hai bên nhìn thấy mà không nghe thấy nhau. So sánh giấy tờ và lời của mỗi bên. Có điều gì không chứng minh được thì gọi ngay cơ quan bảo vệ trẻ em.
    .never = Đừng để người lớn trả lời thay trẻ. Đừng để trẻ ra ngoài với người lớn ấy “cho đến khi rõ”.
    .opt-shown = Cha mẹ hoặc người giám hộ, và đã chứng minh được
    .opt-unproven = Một người lớn chưa chứng minh được
    .opt-alone = Trẻ chỉ có một mình

## In their own words. The card comes first: nobody is to tell what was done to others.

# Said to everybody before anything is told. Calm and kind: a help, no warning finger. "Trouble" is a soft word for any
# difficulty with authorities or other people; it accuses nobody.
q-no-details = Trước khi người ấy kể: nói rõ điều gì không cần kể
    .say = Trước khi { $you } kể, { $me } muốn nói một điều. Có khi người ta bị buộc làm những việc có thể khiến mình gặp rắc rối. Nếu từng như vậy, { $you } đừng kể cho { $me } nghe việc đó là gì, hay ai bị thiệt vì việc đó nhé. Tên, tài khoản của họ hay số tiền cũng đừng kể. Việc giúp đỡ ở đây không cần đến những điều ấy, và { $me } sẽ không ghi lại. Nếu { $you } lỡ kể, { $me } sẽ nhẹ nhàng nhắc dừng, và không ai giận đâu. Nếu muốn nói về chuyện đó, { $you } hãy hỏi { $me } về trợ giúp pháp lý trước.
    .why = Muốn giúp người ấy thì không cần biết người ấy đã bị buộc làm gì với người khác. Nếu ghi lại, điều đó có thể gây hại cho người ấy.
    .how = Nói chậm, trước câu hỏi đầu tiên, và nhắc lại mỗi khi người ấy bắt đầu kể những chi tiết như vậy. Với trẻ em, chỉ cần nói: “Không cần kể đã phải làm gì ở đó. Không ai giận đâu.”
    .never = Đừng bao giờ ghi việc đã làm, số tiền, tài khoản hay tên người bị mất tiền. Đừng nói “Kể hết ra thì nhẹ hơn”, “Sẽ không bị phạt” hay “Sẽ bị phạt”.

# An open invitation. Silence is allowed. "First" is the heart of the sentence.
q-story = Người ấy muốn cho biết điều gì?
    .say = Từ khi rời nhà đến nay đã có những chuyện gì, { $you } kể cho { $me } nghe nhé. Bắt đầu từ đâu cũng được. { $You } muốn { $me } biết điều gì trước tiên?
    .why = Lời tự kể đúng hơn lời đáp, và cho thấy điều gì quan trọng với người ấy. Điều đã kể ở đây không cần hỏi lại.
    .how = Lắng nghe. Ghi đúng lời người ấy. Chỉ ngắt lời khi người ấy bắt đầu kể đã phải làm gì với người khác: nhẹ nhàng nói là không cần. Trí nhớ đến từng mảnh và thay đổi; chỗ thiếu hay mâu thuẫn không phải là nói dối. Với trẻ em, mười lăm phút là đủ. Đánh dấu những câu hỏi đã được trả lời.
    .never = Đừng nói “Kể lại từ đầu đi”, “Lúc nãy nói khác mà” hay “Sao không bỏ đi?”. Đừng bao giờ ghi việc đã làm, số tiền, tài khoản hay tên người bị mất tiền.

## Before and on the way

q-leaving = Trước khi rời nhà, cuộc sống thế nào?
    .say = Trước khi rời nhà, cuộc sống của { $you } thế nào?
    .why = Cho thấy có ai đã lợi dụng lúc khó khăn không, và nếu trở về thì cần giúp những gì.
    .how = Để người ấy kể. Chỉ đánh dấu điều đã được nói ra. Những điều này thường gặp ở mọi người đi xa.
    .never = Đừng hỏi “Sao lại đi?” hay nói “Vì ham tiền chứ gì”.
    .opt-money = Thiếu tiền
    .opt-family = Gia đình trông cậy vào mình
    .opt-family-trouble = Nhà có chuyện, và có người lợi dụng chuyện đó
    .opt-personal = Chuyện riêng gặp lúc khó khăn
    .opt-schooling = Ít được đi học, hoặc không biết tiếng
    .opt-status = Vướng mắc về giấy tờ hoặc với một cơ quan
    .opt-past = Trước đó đã trải qua chuyện nặng nề
    .opt-hard-times = Nơi ở có thiên tai, xung đột hoặc bất ổn
    .opt-none = Không có điều nào kể trên

q-who-told = Người ấy biết đến việc làm hay chuyến đi như thế nào?
    .say = { $You } biết đến việc làm hay chuyến đi ấy như thế nào?
    .why = Cho thấy có ai đã tìm người, đưa đi hoặc cho ở hay không, và bằng cách nào.
    .how = Hỏi cởi mở, như muốn tìm hiểu. Không cần tên. Người ngỏ lời thường là bạn bè hoặc họ hàng. Từng rủ người khác đi cùng không chứng tỏ điều gì, dù theo hướng nào.
    .never = Đừng nói “Không tìm hiểu trước à?” hay “Không nên tin người lạ”. Đừng hỏi người ấy đã kể về việc làm này với ai.
    .opt-friend-family = Bạn bè hoặc họ hàng đã lo liệu
    .opt-online = Qua một người trên mạng hoặc một tin quảng cáo
    .opt-agency = Công ty hoặc môi giới đã lo liệu
    .opt-loved = Người mình yêu hoặc gắn bó đã lo liệu
    .opt-depended = Người mình đã làm thuê hoặc phải dựa vào từ trước đã lo liệu
    .opt-faith = Có người lo liệu, kèm lời thề, nghi lễ hoặc niềm tin
    .opt-success-stories = Nghe kể người khác đi được giàu có, mà không đúng
    .opt-little-explained = Được cho biết rất ít và không kiểm tra được
    .opt-nobody = Không ai; tự tìm và tự lo liệu

q-different = Có gì khác với những gì đã được nghe không?
    .say = Thực tế có gì khác với những gì { $you } đã được nghe không?
    .why = Lời hứa sai là một cách để có được cái gật đầu.
    .how = Đi qua từng điều đã được nói, theo lời người ấy kể: việc làm, tiền công, nơi chốn, đất nước. Đánh dấu điều nào khác đi. Biết việc làm khác với lời hứa là đủ, không hỏi đó là việc gì. Đã ký hợp đồng không chứng tỏ điều gì, dù theo hướng nào.
    .never = Đừng nói “Vậy là bị lừa rồi” hay “Đã ký rồi mà”.
    .opt-work = Việc làm, chủ hoặc nơi làm
    .opt-pay = Tiền công
    .opt-conditions = Giờ làm hoặc điều kiện làm việc
    .opt-contract = Hợp đồng
    .opt-housing = Chỗ ở
    .opt-papers = Giấy tờ hoặc quyền được ở lại
    .opt-journey = Chuyến đi hoặc điều kiện của chuyến đi
    .opt-reunion = Việc đoàn tụ với gia đình
    .opt-marriage = Việc kết hôn hoặc nhận con nuôi
    .opt-school = Việc đi học hoặc học nghề
    .opt-none = Đúng như đã được nghe

q-journey = Chuyến đi thế nào?
    .say = Chuyến đi ấy của { $you } thế nào?
    .why = Cho thấy trên đường người ấy có được tự do không, và phải dựa vào người khác ra sao.
    .how = Hỏi về xe, nhà ở tạm, những đêm trên đường. Nếu chưa được kể: người ấy có thể bỏ đi hoặc gọi cho ai không?
    .never = Đừng hỏi “Có biết là đi không có giấy tờ không?”. Đừng hỏi đường đi hay tên người dẫn đường.
    .opt-watched = Bị canh chừng, bị nhốt hoặc không gọi được cho ai
    .opt-not-alone = Một mình thì không thể tìm được đường
    .opt-no-papers = Không có giấy tờ đúng, và họ lợi dụng điều đó
    .opt-money-kept = Họ giữ tiền của mình
    .opt-ordinary = Không có điều nào kể trên

# Asked simply; children hear this too. "Papers" is any identity or travel paper.
q-papers = Giấy tờ của người ấy ở đâu?
    .say = Bây giờ giấy tờ của { $you } ở đâu?
    .why = Giấy tờ bị người khác giữ là một dấu hiệu đáng kể, và không có giấy tờ thì không về nhà được.
    .how = Nếu có người đang giữ hoặc đã giữ, hãy hỏi là lúc nào: trên đường, hay ở nơi đó. Hôm nay đã lấy lại được giấy tờ không chứng tỏ điều gì, dù theo hướng nào.
    .never = Đừng nói “Không có giấy tờ thì không làm gì được”. Đừng gọi cho người giữ giấy tờ.
    .opt-always-mine = Lúc nào cũng tự giữ
    .opt-have-now = Bây giờ đang tự giữ
    .opt-taken-journey = Có người lấy, trước khi đi hoặc trên đường
    .opt-kept-there = Có người giữ, ở nơi đó
    .opt-lost = Bị mất
    .opt-never-had = Chưa bao giờ có

# Simple and factual, like the question about papers; children hear this too.
q-phone = Ai giữ điện thoại của người ấy?
    .say = Trên đường đi và hồi ở đó, điện thoại của { $you } do ai giữ?
    .why = Bị lấy điện thoại, hay bị người khác xem điện thoại, là bị cắt khỏi người thân. Nếu điện thoại đến nay vẫn bị theo dõi thì hôm nay vẫn còn nguy hiểm.
    .how = Nếu có người lấy, hãy hỏi là lúc nào: trên đường, hay ở nơi đó. Từng có điện thoại không chứng tỏ điều gì, dù theo hướng nào. Nếu có thể đang bị theo dõi, hãy đề nghị tắt máy và làm theo thẻ an toàn.
    .never = Đừng đòi xem điện thoại, tin nhắn hay hình ảnh. Đừng hỏi số điện thoại hay mật khẩu. Đừng nói “Lẽ ra gọi được mà”.
    .opt-with-me = Lúc nào cũng tự giữ, không ai xem
    .opt-taken-journey = Có người lấy, trước khi đi hoặc trên đường
    .opt-kept-there = Có người giữ, ở nơi đó
    .opt-watched = Ở nơi đó, có người xem điện thoại hoặc nghe cuộc gọi của mình
    .opt-followed-now = Đến bây giờ có thể vẫn bị theo dõi
    .opt-lost = Bị mất hoặc bị hỏng
    .opt-never-had = Không có điện thoại

q-debt = Trước đây hay bây giờ có nợ không?
    .say = Có ai nói là { $you } đang nợ tiền không?
    .why = Món nợ phải làm để trả có thể giữ chân người ta chặt hơn ổ khoá.
    .how = Hỏi từ bao giờ, và có phải làm để trừ nợ không. Đừng hỏi bao nhiêu. Món nợ có thể được gọi là tiền vé, tiền thị thực, tiền ăn, tiền hợp đồng hay tiền nhận người. Khoản vay tự trả được là chuyện bình thường.
    .never = Đừng nói “Nợ thì phải trả” hay “Không cần trả đâu”. Đừng hỏi số tiền hay tài khoản.
    .opt-none = Không
    .opt-own-loan = Một khoản vay tự mình trả được, không ai ép
    .opt-before-debt = Nợ vì việc làm hoặc chuyến đi, nên buộc phải đi
    .opt-there-debt = Nợ ở nơi đó, phải làm để trừ nợ

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

## Life there. Children hear some of these too: short words. No act, amount, account or name is ever asked.

# A day, not a task. What the work was is left out.
q-day = Một ngày bình thường ở đó thế nào?
    .say = { $You } kể cho { $me } nghe một ngày bình thường ở đó nhé, từ lúc thức dậy đến lúc đi ngủ. Làm việc gì thì { $you } không cần kể. Giờ giấc, ăn uống, nghỉ ngơi thế nào?
    .why = Một ngày được kể ra cho thấy giờ giấc, nghỉ ngơi, ăn uống, nguy hiểm và chăm sóc rõ hơn nhiều câu hỏi.
    .how = Để người ấy kể dần: giờ làm, bữa ăn, giấc ngủ, ngày nghỉ. Đánh dấu điều đã kể. Nếu chưa làm việc gì, hãy chọn mục đó. Nếu người ấy kể về công việc, chỉ ghi giờ làm.
    .never = Đừng hỏi “Ở đó làm việc gì?”. Đừng nói “Ai mà chẳng làm vất vả” hay “Ở đó như vậy là thường”.
    .opt-no-work = Chưa bắt đầu làm việc
    .opt-ordinary = Như ngày của mọi người
    .opt-long = Ngày làm rất dài, hoặc hầu như không có ngày nghỉ
    .opt-living = Chỗ ở tồi tàn: chật chội, ít được ăn, ít được ngủ
    .opt-conditions = Điều kiện làm việc rất tệ
    .opt-dangerous = Công việc nguy hiểm
    .opt-contract = Không làm đúng hợp đồng hoặc luật
    .opt-no-cover = Ốm đau hay bị thương mà không được chữa, không có tiền công
    .opt-no-learning = Không được đi học hay học nghề

# Whether and how, never how much.
q-pay = Tiền công ra sao?
    .say = Chuyện tiền công của { $you } ra sao? Bao nhiêu tiền thì không cần nói.
    .why = Thiếu tiền công có thể là chuyện lao động, hoặc là một phần của chuyện nặng hơn; cả hai đều có cách giúp.
    .how = Hỏi ai đã nhận tiền. Đã kiếm được hoặc gửi được ít tiền về nhà, kể cả tiền thưởng, không chứng tỏ điều gì, dù theo hướng nào.
    .never = Đừng hỏi bao nhiêu. Đừng nói “Ít ra cũng kiếm được chút ít”. Đừng hứa sẽ đòi được tiền công.
    .opt-no-work = Chưa bắt đầu làm việc
    .opt-as-agreed = Được trả đúng như đã thoả thuận
    .opt-little = Được rất ít hoặc không được gì
    .opt-cut = Bị phạt, bị trừ tiền, hoặc người khác lấy mất
    .opt-held-back = Bị giữ tiền lại để không bỏ đi được

q-freedom = Người ấy được ra ngoài và nói chuyện với người khác tự do đến đâu?
    .say = Hồi ở đó, { $you } ra ngoài và nói chuyện với người khác có dễ không, hay thế nào?
    .why = Bị nhốt, bị canh chừng hoặc bị cắt liên lạc là một trong những dấu hiệu nặng nhất.
    .how = Hỏi về cửa nẻo, người canh, ngày ra ngoài, các cuộc gọi. Từng có điện thoại, hay từng được ra ngoài một lần, không chứng tỏ điều gì, dù theo hướng nào.
    .never = Đừng hỏi “Sao không bỏ trốn?” hay “Sao không gọi công an?”.
    .opt-free = Tự do
    .opt-watched = Chỉ khi có người canh chừng
    .opt-locked = Không được ra ngoài
    .opt-no-contact = Không được nói chuyện với gia đình hoặc người khác

q-told-say = Người ấy có được dặn phải nói gì không?
    .say = Có khi người ta được dặn phải nói thế nào với cơ quan hay với gia đình. Chuyện đó có xảy ra với { $you } không?
    .why = Điều này giải thích những lời nghe như học thuộc, và cho biết ai vẫn còn chi phối.
    .how = Cho người ấy hiểu rằng không ai giận. Người ấy có thể kể lại từ đầu bất cứ lúc nào.
    .never = Đừng nói “Vậy là nói dối” hay “Bây giờ kể chuyện thật đi”.
    .opt-no = Không
    .opt-yes = Có

# Not "why did you stay". The words put the obstacle outside the person.
q-to-leave = Điều gì đã cản trở việc rời đi?
    .say = Có khi muốn rời đi mà có điều gì đó ngăn lại. Với { $you } thì thế nào?
    .why = Cho thấy điều gì giữ chân người ấy, ngoài cửa và ổ khoá, và đến hôm nay điều gì vẫn còn.
    .how = Chậm rãi. Đánh dấu điều đã kể. Ở lại lâu, hay đã sang đó hai lần, không chứng tỏ điều gì, dù theo hướng nào.
    .never = Đừng bao giờ hỏi “Sao lại ở lại?” hay “Sao lại quay về đó?”.
    .opt-nothing = Không có gì; muốn đi là đi được
    .opt-worse = Bị bảo rằng mọi thứ sẽ tệ hơn
    .opt-pay-first = Phải trả tiền trước
    .opt-bound = Bị buộc vào một chủ, hoặc không thể làm trái ý họ
    .opt-depended = Cái ăn, chỗ ngủ, mọi thứ đều phải dựa vào họ
    .opt-strange-place = Không quen nơi đó hoặc không biết tiếng
    .opt-income = Cần khoản thu nhập ấy
    .opt-family = Con cái hoặc gia đình
    .opt-status = Giấy tờ, hoặc sợ chính quyền
    .opt-past = Những chuyện đã trải qua trước đó
    .opt-who-i-am = Ở đó, người như mình bị đối xử tệ

# About "people", so that nobody must speak of themselves. What the targets were for stays out.
q-targets = Người không đạt chỉ tiêu thì ra sao?
    .say = Có nơi giao chỉ tiêu cho mọi người. Chỉ tiêu về việc gì thì { $you } không cần kể. Ở đó, người không đạt thì ra sao?
    .why = Cách trừng phạt cho thấy người ta bị ép làm tiếp ra sao, và hôm nay ai có thể cần được chăm sóc.
    .how = Hỏi về “mọi người” thì người ấy kể được mà không phải nói về mình. Chỉ đánh dấu điều đã kể. Nếu người ấy bị đau, hãy đề nghị gặp bác sĩ ngay.
    .never = Đừng hỏi chỉ tiêu là gì, hay đã liên hệ được bao nhiêu người. Đừng hỏi ai đã bị làm gì. Đừng nói “Sao không từ chối?”.
    .opt-no-targets = Không có chỉ tiêu
    .opt-nothing = Bị nhắc nhở hoặc không có thưởng, không có gì nặng hơn
    .opt-fined = Bị phạt tiền, hoặc bị lấy mất tiền công
    .opt-longer = Phải làm tiếp mà không được nghỉ
    .opt-no-rest = Không được ăn hoặc không được ngủ
    .opt-shut-in = Bị nhốt
    .opt-hurt = Bị làm đau
    .opt-others-hurt = Người khác bị làm đau hoặc bị nhốt để mọi người nhìn thấy
    .opt-worse = Bị bảo rằng sẽ tệ hơn, hoặc sẽ bị bán đi nơi khác

# Whether, never how much. The question must not sound as if paying had been wrong.
q-let-go = Có ai bị đòi tiền trước khi người ấy được đi không?
    .say = Có nơi đòi tiền rồi mới cho người ta đi. Bao nhiêu tiền thì { $you } không cần nói. Nếu có chuyện đó thì ai bị đòi tiền?
    .why = Việc đòi tiền mới cho đi có thể cho thấy người ấy đã bị giữ. Gia đình có thể vẫn đang gặp nguy hiểm.
    .how = Hỏi có hay không, đừng hỏi bao nhiêu. Bị đòi tiền là một dấu hiệu. Trả tiền để được đi không chứng tỏ điều gì, dù theo hướng nào. Nếu gia đình vẫn đang bị đòi tiền, trước hết hãy làm theo thẻ an toàn. Cùng người ấy thống nhất ai sẽ gọi cho gia đình.
    .never = Đừng hỏi bao nhiêu hay chuyển vào tài khoản nào. Đừng nói “Lẽ ra đừng trả” hay “Vậy là bỏ tiền ra chuộc mình à”. Đừng hứa sẽ lấy lại được tiền.
    .opt-nobody = Không ai bị đòi tiền
    .opt-contract-fee = Một khoản phí theo hợp đồng, nhưng vẫn đi được
    .opt-me = Mình phải trả tiền, hoặc làm để trừ, rồi mới được đi
    .opt-family = Gia đình bị đòi tiền
    .opt-still-asked = Đến nay gia đình vẫn đang bị đòi tiền

# "Passed on" is soft: like a thing, but without saying so. The word "sold" is left to the person.
q-moved-on = Người ấy ở một công ty hay qua nhiều công ty?
    .say = Có người ở mãi một chỗ. Có người bị chuyển từ công ty này sang công ty khác. Với { $you } thì thế nào?
    .why = Bị chuyển hay bị bán từ công ty này sang công ty khác tự nó đã nghiêm trọng.
    .how = Hỏi về nơi chốn, không hỏi tên. Đánh dấu điều đã kể. Tự mình đổi công ty không chứng tỏ điều gì, dù theo hướng nào.
    .never = Đừng hỏi tên công ty, tên chủ hay giá tiền. Đừng nói “bị bán” khi người ấy chưa nói.
    .opt-one-place = Chỉ ở một công ty
    .opt-own-choice = Có đổi công ty, do tự mình chọn
    .opt-moved = Bị chuyển sang công ty khác mà không được hỏi ý
    .opt-sold = Có người đưa tiền để nhận mình, hoặc bị bán

q-threats = Có ai nói sẽ có chuyện xấu nếu người ấy nhờ giúp đỡ không?
    .say = Có người bị bảo rằng nếu nhờ giúp đỡ hoặc bỏ đi thì sẽ có chuyện không hay. Có ai nói với { $you } như vậy không?
    .why = Lời đe doạ giải thích sự im lặng, và cho biết bây giờ cần bảo vệ ai.
    .how = Nếu có, hỏi là trước khi đi và trên đường, hay ở nơi đó. Hỏi xem hôm nay có còn bị nói như vậy không.
    .never = Đừng nói “Họ không dám làm đâu” hay “Công an ở đây tốt lắm”. Đừng hứa bảo vệ được gia đình.
    .opt-none = Không có gì như vậy
    .opt-report-before = Trước khi đi hoặc trên đường: sẽ bị báo chính quyền
    .opt-report-there = Ở nơi đó: sẽ bị báo chính quyền hoặc bị bắt
    .opt-law = Những điều không đúng về luật hoặc chính quyền
    .opt-family-before = Trước khi đi hoặc trên đường: gia đình sẽ bị hại
    .opt-family-there = Ở nơi đó: gia đình sẽ bị hại hoặc phải trả tiền
    .opt-shame-before = Trước khi đi hoặc trên đường: sẽ bị kể xấu
    .opt-shame-there = Ở nơi đó: sẽ bị kể xấu

# Very careful. Nobody is to name an act. "Trouble" as in q-no-details.
q-made-to-do = Người ấy có bị buộc làm việc mình không muốn, hoặc việc có thể gây rắc rối cho mình không?
    .say = Có khi người ta bị buộc làm việc mình không muốn, hoặc việc có thể khiến mình gặp rắc rối. { $You } đừng kể chi tiết nhé. Với { $you } có như vậy không?
    .why = Việc làm khi bị người khác khống chế là lý do để được bảo vệ. Câu trả lời được niêm phong: không đi kèm trong bản bàn giao thông thường.
    .how = Chỉ đánh dấu. Không ghi việc đã làm, số tiền, tài khoản hay tên, và không ghi chú thêm. Nếu người ấy bắt đầu kể, hãy nhẹ nhàng nói là không cần. Từng bị buộc rủ người khác đi không chứng tỏ điều gì, dù theo hướng nào.
    .never = Đừng bao giờ nói “Sẽ không bị phạt”, “Sẽ bị phạt”, “bất hợp pháp” hay “Đã lừa bao nhiêu người?”.
    .opt-none = Không
    .opt-tasks = Việc hoặc chỉ tiêu mà mình không hề đồng ý
    .opt-against-others = Bị đặt vào thế chống lại những người khác ở đó
    .opt-rules = Việc có thể khiến mình gặp rắc rối
    .opt-beg = Đi ăn xin

q-intent = Có điều gì đáng tin cho thấy đã có ý định gây hại không?
    .why = Cần được giúp ngay cả khi chưa xảy ra chuyện gì, nếu có ai đang bị đưa đến chỗ đó.
    .how = Nghĩ xem ai đang chờ, người ấy sẽ bị đưa đi đâu, có ai khác từ cùng nơi đó không. Nghĩ xem giấy tờ có phải cho mục đích khác không. Về cùng nhóm với người bị nghi ngờ không chứng tỏ điều gì, dù theo hướng nào. Ghi điều đã thấy hoặc đã nghe, không ghi việc người ấy bị buộc phải làm.
    .never = Đừng đòi người ấy chứng minh. Cảm giác về một nơi hay một dân tộc không phải là căn cứ.
    .opt-no = Không
    .opt-yes = Có
    .opt-unclear = Không thể nói chắc

q-child-told-life = Trẻ đã tự kể gì về cuộc sống ở đó?
    .why = Điều trẻ tự nguyện kể được ghi ở đây, để không ai hỏi lại trẻ nữa. Người làm công tác bảo vệ trẻ em sẽ hỏi tiếp, không phải nơi này.
    .how = Không hỏi gì ở đây. Chỉ đánh dấu điều trẻ tự nói ra. Không ghi chi tiết.
    .never = Đừng hỏi trẻ để điền danh sách này. Đừng hỏi chi tiết về việc bị làm đau hay bị đụng chạm.
    .opt-hurt = Bị làm đau ở đó
    .opt-threatened = Bị bảo là sẽ bị làm đau
    .opt-owed = Phải làm để trừ nợ
    .opt-bound = Bị buộc vào những người này, hoặc không thể làm trái ý họ
    .opt-family-threatened = Gia đình bị đe doạ hoặc bị đòi tiền
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
    .opt-against-others = Bị đặt vào thế chống lại người khác
    .opt-rules = Bị buộc làm việc có thể khiến trẻ gặp rắc rối
    .opt-beg = Bị buộc đi ăn xin
    .opt-none = Không có điều nào kể trên

## Heavier questions. Each one is optional. Softly, with time; stop at the first sign of distress. Men and women alike.

# Men and women are asked with the same words.
q-hurt = Người ấy có bị làm đau hoặc bị doạ làm đau không?
    .say = Câu tiếp theo hơi nặng nề, { $you } bỏ qua cũng được. Có khi người ta, nam cũng như nữ, bị làm đau hoặc bị doạ sẽ làm đau. Chuyện đó có xảy ra với { $you } không?
    .why = Vết thương có thể cần được chữa ngay, và bạo lực cho thấy người ấy đã bị giữ thế nào.
    .how = Có hoặc không là đủ. Nếu có: trước khi đi và trên đường, hay ở nơi đó. Ít người nói ra chuyện này, nam giới càng ít; hãy hỏi mọi người như nhau. Dù thế nào cũng đề nghị gặp bác sĩ.
    .never = Đừng đòi xem vết thương. Đừng hỏi chính xác đã bị làm gì. Đừng nói “Người khác còn khổ hơn”.
    .opt-none = Không
    .opt-before = Trước khi đi hoặc trên đường: bị làm đau
    .opt-threat-before = Trước khi đi hoặc trên đường: bị doạ sẽ làm đau
    .opt-there = Ở nơi đó: bị làm đau
    .opt-threat-there = Ở nơi đó: bị doạ sẽ làm đau
    .opt-operation = Bị mổ, hoặc bị lấy đi một phần cơ thể
    .opt-still-hurts = Vẫn còn đau, hoặc muốn gặp bác sĩ

# Marriage is spoken of with respect; some people say "my husband" with affection.
q-handed-over = Người ấy có bị giao cho ai, hoặc phải kết hôn mà không được hỏi ý không?
    .say = Câu này { $you } bỏ qua cũng được. Có khi người ta phải lấy vợ, lấy chồng, hoặc bị giao cho người khác mà không được hỏi ý. Với { $you } có như vậy không?
    .why = Bị bán, bị bắt đi hay phải kết hôn trái ý muốn tự nó đã nghiêm trọng. Điều này cũng liên quan đến con cái và giấy tờ.
    .how = Gọi là “anh ấy”, “nhà ấy” đúng như người ấy gọi. Về sau được đối xử tử tế cũng không xoá đi điều gì. Không hỏi gì về đêm tân hôn.
    .never = Đừng hỏi giấy đăng ký kết hôn trước. Đừng nói “chủ của mình”, “cô dâu bị bán” hay “Nhưng đã có con với nhau rồi mà”.
    .opt-none = Không
    .opt-money-given = Có người đã đưa tiền để nhận mình
    .opt-taken-away = Bị đưa đi trái ý muốn
    .opt-married = Phải kết hôn mà không được quyền từ chối
    .opt-child-bearing = Bị buộc sinh con

# The heaviest question. No detail, ever. "Touch" is a soft word in English; use an equally soft one.
q-sexual = Có tiếp xúc tình dục nào người ấy không muốn, hoặc người khác kiếm lợi từ đó không?
    .say = Đây là câu nặng nề cuối cùng, { $you } bỏ qua cũng được. Có khi người ta, nam cũng như nữ, bị đụng chạm hoặc bị lợi dụng tình dục mà mình không muốn. Cũng có khi người khác lấy tiền từ việc đó. Chuyện như vậy có xảy ra với { $you } không?
    .why = Chuyện này có thể xảy ra ở nơi người ta bị trừng phạt, với nam cũng như nữ. Có những hỗ trợ y tế chỉ có tác dụng trong những giờ, những ngày đầu.
    .how = Chỉ hỏi khi người ấy bình tĩnh và cửa đã đóng. Có hoặc không là đủ. Dù trả lời thế nào cũng đề nghị gặp bác sĩ. Nếu mới vài ngày trở lại: đi gặp bác sĩ ngay, trò chuyện để sau.
    .never = Đừng bao giờ hỏi ai, thế nào, mấy lần hay bao nhiêu người. Đừng bao giờ nói “mại dâm”, “còn trinh” hay “Có đồng ý không?”.
    .opt-none = Không
    .opt-unwanted = Có, điều mình không muốn
    .opt-others-gain = Có, và người khác lấy tiền hoặc được lợi từ đó
    .opt-recent = Mới xảy ra mấy ngày gần đây

## Reading back

q-readback = Đọc lại những gì đã hiểu
    .say = { $Me } sẽ nói lại những gì { $me } hiểu. Chỗ nào chưa đúng thì { $you } sửa giúp { $me }. Điều gì muốn bỏ ra, { $you } cứ nói nhé.
    .why = Lời kể phải đúng trước khi có ai khác đọc, để người ấy không phải kể lại.
    .how = Đọc chậm, bằng lời giản dị. Bỏ ra bất cứ điều gì người ấy muốn bỏ, và cả việc đã lỡ kể. Cảm ơn người ấy.
    .never = Đừng tranh cãi về chỗ khác nhau. Lúc này đừng hỏi thêm câu mới.

q-corrections = Người ấy đã sửa hoặc thêm gì?
    .say = Có điều gì cần sửa hoặc thêm không?
    .why = Chỗ sửa là một phần của lời kể; lời kể ban đầu không dùng để bắt lỗi ai.
    .how = Ghi đúng lời người ấy, nhưng không ghi việc đã phải làm với người khác. “Không có gì” cũng là câu trả lời tốt.
    .never = Đừng nói “Nhưng lúc trước nói khác”. Đừng bao giờ ghi việc đã làm, số tiền, tài khoản hay tên người bị mất tiền.

## Result

q-result = Xem kết quả và quyết định bước tiếp theo
    .why = Chương trình đếm những dấu hiệu đã nghe thấy. Chương trình không quyết định về người ấy, và nơi này cũng không.
    .how = Đọc các dấu hiệu, các căn cứ và những gì chưa hỏi. Nếu thấy khác, hãy ghi vì sao. Với mọi kết quả đều đề nghị giúp đỡ và đưa các địa chỉ liên hệ.
    .never = Đừng bao giờ nói với người ấy “đúng là nạn nhân” hay “không phải là nạn nhân”. Đừng bao giờ dùng kết quả để từ chối giúp đỡ.

# For the officer alone; sober, exact. "Consider" must stay weaker than "must" and than "will".
q-non-punishment = Trước khi chuyển: những việc làm khi bị người khác khống chế
    .why = Việc làm khi bị người khác khống chế là lý do để sàng lọc, không phải lý do để dừng lại. ASEAN thông qua Hướng dẫn về nguyên tắc không trừng phạt ngày 27 tháng 5 năm 2025. Điều 14(7) Công ước ACTIP đề nghị các nước xem xét không quy trách nhiệm cho người bị mua bán. Điều ấy nói về hành vi liên quan trực tiếp, trong trường hợp thích hợp và theo luật từng nước. Xem xét không phải là hứa.
    .how = Nếu người ấy đồng ý, hãy kèm câu này khi chuyển: “Người này có thể đã làm việc dưới sự khống chế của người khác; đề nghị xem xét nguyên tắc không trừng phạt.” Dùng đúng câu ấy cho mọi người, không nêu việc gì. Đề nghị trợ giúp pháp lý. Nếu người ấy hỏi rồi sẽ ra sao, hãy nói: “Ở đây chưa biết được. Việc đó do nơi khác quyết định. Có thể hỏi bên trợ giúp pháp lý.”
    .never = Đừng bao giờ bảo người ấy rằng sẽ bị phạt hay sẽ không bị phạt. Đừng hỏi đã làm việc gì để câu ấy mạnh hơn. Đừng bắt người ấy nói về người khác rồi mới giúp.

## What happens next

q-want-next = Người ấy mong điều gì tiếp theo?
    .say = { $You } mong điều gì tiếp theo?
    .why = Mong muốn của chính người ấy đi trước. Điều giúp được người này có thể gây hại cho người khác.
    .how = Nêu những dịch vụ thật sự có ở đây và mỗi nơi làm gì. Hỏi nên báo cho ai và không báo cho ai. Chưa cần quyết định hôm nay việc trở về nhà. Không ghi việc đã phải làm với người khác.
    .never = Đừng nói “Tốt nhất là”. Đừng hứa ngày, tiền, thị thực, hay rằng sẽ không bị phạt.

q-consent-share-consular = Có được chuyển ghi chép cho Cục Lãnh sự không?
    .say = Cục Lãnh sự ở Hà Nội có thể lo về giấy tờ, về việc xác nhận { $you } là ai, và về đường trở về. Để làm việc đó, họ cần đọc những gì { $you } đã kể với { $me }. { $You } có đồng ý cho { $me } chuyển cho họ không?
    .why = Mỗi nơi nhận cần một sự đồng ý riêng.
    .how = Nói rõ chuyển những gì và để làm gì. Có thể bỏ ra một số phần. Nếu không đồng ý thì được tôn trọng; giấy tờ để đi đường vẫn được xin.
    .never = Đừng nói “Đằng nào họ cũng biết” hay “Vậy thì không xin được hộ chiếu”.

q-consent-share-health = Có được báo cho cơ sở y tế những gì họ cần không?
    .say = Bác sĩ hoặc y tá cần biết điều gì quan trọng cho sức khoẻ của { $you }, ngoài ra không cần gì khác. { $You } có đồng ý cho { $me } báo điều đó cho họ không?
    .why = Người làm y tế chỉ cần biết ít; họ không cần đọc câu chuyện.
    .how = Cùng thống nhất sẽ báo những gì. Người ấy cũng có thể tự nói với bác sĩ.
    .never = Đừng báo nhiều hơn điều đã thống nhất. Đừng nói “Bác sĩ phải biết hết”.

# Legal aid, not the police and not the court; the person may choose what is told.
q-consent-share-legal = Có được báo cho bên trợ giúp pháp lý những gì họ cần không?
    .say = Người làm trợ giúp pháp lý có thể giải thích quyền của { $you } và tư vấn cho { $you }. Họ chỉ cần biết những gì { $you } muốn cho biết. { $You } có đồng ý cho { $me } nói với họ về { $you } không?
    .why = Chuyện bị phạt, hay việc làm khi bị người khác khống chế, nên để người tư vấn riêng cho người ấy lo.
    .how = Nói rõ chuyển những gì. Câu trả lời được niêm phong không đi kèm; người ấy có thể tự nói với họ. Đề nghị việc này trước khi nói chuyện với công an, cảnh sát. Nếu người ấy không đồng ý thì không có gì thay đổi.
    .never = Đừng nói “Luật sư sẽ lo cho thoát” hay “Không cần luật sư đâu”. Đừng chuyển đi bất cứ việc nào đã phải làm.

q-consent-share-child = Có được chuyển ghi chép cho cơ quan bảo vệ trẻ em không?
    .say = Có những người làm công việc chăm lo cho trẻ em và người trẻ. { $Me } muốn nói với họ về { $you }, để họ giúp được. { $You } thấy như vậy có được không?
    .why = Người dưới 18 tuổi cần có người giám hộ. Ý kiến của trẻ vẫn quan trọng, kể cả khi luật buộc phải báo.
    .how = Nói cho trẻ biết họ là ai và việc gì sẽ diễn ra tiếp theo. Nếu phải báo dù trẻ chưa đồng ý, hãy nói trước với trẻ.
    .never = Đừng hỏi người lớn đi cùng thay cho trẻ. Đừng nói “Họ sẽ đưa về nhà”.

q-consent-share-police = Có được chuyển ghi chép cho công an, cảnh sát không?
    .say = Công an hoặc cảnh sát có thể xử lý những người đã gây hại. { $You } không cần quyết định hôm nay, và việc giúp đỡ ở đây không phụ thuộc vào chuyện đó. { $You } có muốn { $me } chuyển ghi chép cho họ không?
    .why = Trình báo là lựa chọn của chính người ấy; việc đó có thể đem lại bảo vệ, cũng có thể đem lại nguy hiểm.
    .how = Nói thật điều mình biết và chưa biết về những gì sẽ diễn ra. Đề nghị trợ giúp pháp lý trước. “Để sau” là một câu trả lời trọn vẹn.
    .never = Đừng nói “Phải trình báo”, “Bọn chúng sẽ bị bắt giam” hay “Sẽ không có chuyện gì đâu”.

## Closing

# Nothing in these words give the person away if somebody else picked up.
q-contact-safely = Liên lạc với người ấy bằng cách nào thì an toàn?
    .say = Liên lạc với { $you } bằng cách nào thì an toàn?
    .why = Một cuộc gọi không đúng lúc có thể đẩy người ta vào nguy hiểm.
    .how = Thống nhất cách liên lạc, giờ giấc, một lý do vô hại và một từ làm mật hiệu. Đưa các địa chỉ liên hệ ở dạng không ai nhận ra; tờ rơi có thể bị phát hiện. Không liên lạc cũng là một câu trả lời.
    .never = Đừng nhắn tin “chỉ để hỏi thăm”. Đừng dùng số của người thân, trừ khi người ấy muốn. Ở đây không ghi gì về việc đã phải làm ở nơi đó.

q-promise = Nói rõ việc sẽ làm, và cảm ơn người ấy
    .say = Cảm ơn { $you } đã kể với { $me }. Những chuyện này không phải lỗi của { $you }. Bây giờ { $me } nói rõ { $me } sẽ làm gì và đến khi nào. Điều gì chưa biết, { $me } sẽ nói là chưa biết và đi tìm hiểu. { $You } có thể trở lại đây.
    .why = Một lời hứa giữ được, dù nhỏ, đem lại phần nào niềm tin.
    .how = Nói một hai việc, kèm ngày. Xem lại đêm nay đã có chỗ chưa. Tiễn người ấy ra cửa hoặc sang gặp đồng nghiệp tiếp theo.
    .never = Đừng nói “Mọi chuyện sẽ ổn”, “Bây giờ an toàn rồi” hay “Sắp được về nhà rồi”. Đừng nói “Sẽ không bị phạt”.

q-officer-care = Dành một lát cho chính mình
    .why = Nghe chuyện nặng nề thì để lại dấu vết. Người được nghỉ ngơi ít gây hại hơn.
    .how = Uống một chút gì, bước ra ngoài, hít thở. Nói với đồng nghiệp hoặc cấp trên rằng mình thấy thế nào, không nêu tên ai. Có thể giao hồ sơ cho người khác. Không điều gì ở đây được lưu lại.
    .never = Đừng bước ngay vào cuộc trò chuyện tiếp theo. Đừng kể hồ sơ ở nhà hay trên mạng.
