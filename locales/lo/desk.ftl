# review: draft
## ໂປຣແກຣມຂອງໂຕະຮັບເອກະສານ (`sala-desk`). ຜູ້ອ່ານແມ່ນພະນັກງານຂອງກະຊວງທີ່ໃຊ້ແຖວຄຳສັ່ງ: ຄຳເວົ້າສັ້ນ ແລະ ສຸພາບ,
## ແຕ່ລະຂໍ້ຄວາມບອກວ່າຄວນເຮັດຫຍັງຕໍ່ (.advice). ຊື່ຄຳສັ່ງ, ຊື່ໄຟລ໌ ແລະ ຕົວເລືອກບໍ່ແປ.
## Translator: bundle = ຊຸດເອກະສານ, card = ບັດຜູ້ຮັບ, identity = ກະແຈສ່ວນຕົວ, guide = ຄູ່ມື, sign = ຕົວຊີ້ບອກ, receipt = ໃບຢັ້ງຢືນການຮັບ.

desk-keygen-done = ກະແຈສ່ວນຕົວ (`identity`) ແລະ ບັດຜູ້ຮັບ (`card`) ຢູ່ໃນ { $folder }. ຄຳກວດທຽບ: { $words }
    .advice = ກະລຸນາເກັບ `identity` ໄວ້ບ່ອນທີ່ໂຕະຂອງທ່ານເທົ່ານັ້ນອ່ານໄດ້ ແລະ ເກັບສຳເນົາໄວ້ໃນບ່ອນປອດໄພອີກບ່ອນໜຶ່ງ. ຖ້າເສຍໄຟລ໌ນີ້ ຈະເປີດຊຸດເອກະສານທີ່ປິດຜະນຶກໃຫ້ທ່ານບໍ່ໄດ້. ສົ່ງ `card` ໃຫ້ບັນດາໜ່ວຍງານ ແລະ ທຽບຄຳກວດທຽບກັບເຂົາເຈົ້າທາງໂທລະສັບ.
desk-keygen-training = ນີ້ແມ່ນບັດສຳລັບຝຶກຊ້ອມ. ມີແຕ່ຄັງຂໍ້ມູນຝຶກຊ້ອມເທົ່ານັ້ນທີ່ປິດຜະນຶກໃຫ້ບັດນີ້.
desk-open-done = ຊຸດເອກະສານຄົບຖ້ວນ ແລະ ບໍ່ຖືກດັດແປງ. ເນື້ອໃນທີ່ເປີດແລ້ວຢູ່ໃນ { $folder }.
    .advice = ຜູ້ໃດເປີດໂຟນເດີນີ້ໄດ້ ກໍອ່ານເນື້ອໃນໄດ້. ກະລຸນາລຶບອອກເມື່ອບໍ່ຕ້ອງການແລ້ວ.
desk-receipt-done = ຊຸດເອກະສານຄົບຖ້ວນ ແລະ ບໍ່ຖືກດັດແປງ. ໃບຢັ້ງຢືນການຮັບຢູ່ທີ່ { $file }.
    .advice = ກະລຸນາສົ່ງໃບນີ້ຄືນໃຫ້ໜ່ວຍງານ ດ້ວຍວິທີໃດກໍໄດ້: ໃນນັ້ນບໍ່ມີຫຍັງກ່ຽວກັບເນື້ອໃນ. ຫຼັງຈາກໄດ້ຮັບໃບນີ້ແລ້ວ ໜ່ວຍງານອາດຈະລຶບສິ່ງທີ່ໄດ້ມອບຕໍ່. ສະນັ້ນ ກ່ອນອື່ນໝົດ ໃຫ້ແນ່ໃຈວ່າຊຸດເອກະສານນັ້ນເອງ ໄດ້ຖືກເກັບຮັກສາໄວ້ຢ່າງປອດໄພຢູ່ທີ່ນີ້.
desk-verify-done = ຊຸດເອກະສານຄົບຖ້ວນ ແລະ ບໍ່ຖືກດັດແປງ.
desk-signed-known = ຜູ້ລົງລາຍເຊັນ: { $name } (ຄຳກວດທຽບ: { $words }).
desk-signed-unknown = ລົງລາຍເຊັນດ້ວຍກະແຈ { $key }, ບໍ່ຮູ້ວ່າແມ່ນຂອງໃຜ.
    .advice = ລາຍເຊັນຖືກຕ້ອງ, ແຕ່ບໍ່ມີຫຍັງບອກວ່າກະແຈນີ້ແມ່ນຂອງໃຜ. ກະລຸນາຂໍບັດຈາກໜ່ວຍງານທີ່ສົ່ງ, ທຽບຄຳກວດທຽບທາງໂທລະສັບ ແລ້ວໃຊ້ຄຳສັ່ງນີ້ອີກເທື່ອໜຶ່ງໂດຍໃສ່ --sender.
desk-kind-real = ວຽກຕົວຈິງ
desk-kind-training = ຝຶກຊ້ອມ
desk-cases = ຈຳນວນກໍລະນີ: { $count }
desk-guides = ຄູ່ມື: { $list }
desk-sealed-at = ປິດຜະນຶກເມື່ອ: { $time }

desk-error-not-for-you = ຊຸດເອກະສານນີ້ບໍ່ໄດ້ປິດຜະນຶກໃຫ້ກະແຈນີ້.
    .advice = ກະລຸນາກວດເບິ່ງວ່າໃສ່ໄຟລ໌ identity ຖືກແລ້ວບໍ. ຖ້າຖືກແລ້ວ, ຂໍໃຫ້ຜູ້ສົ່ງປິດຜະນຶກກໍລະນີໃຫ້ບັດຂອງທ່ານ.
desk-error-not-named = ກະແຈຂອງທ່ານເປີດຊຸດເອກະສານນີ້ໄດ້, ແຕ່ຜູ້ສົ່ງບໍ່ໄດ້ລະບຸທ່ານເປັນຜູ້ຮັບ.
    .advice = ມີຜູ້ອື່ນປິດຜະນຶກຄືນໃໝ່ໃຫ້ທ່ານ. ຍັງບໍ່ໄດ້ເອົາຫຍັງອອກມາ. ກະລຸນາຂໍໃຫ້ໜ່ວຍງານທີ່ລົງລາຍເຊັນສົ່ງໃຫ້ທ່ານໂດຍກົງ.
desk-error-damaged = ຊຸດເອກະສານເສຍຫາຍ ຫຼື ຖືກດັດແປງ.
    .advice = ຍັງບໍ່ໄດ້ເອົາຫຍັງອອກມາ. ກະລຸນາສຳເນົາຄືນຈາກບ່ອນທີ່ໄດ້ຮັບ ຫຼື ຂໍໃຫ້ສົ່ງຄືນໃໝ່. ເກັບໄຟລ໌ທີ່ເສຍໄວ້ຈົນກວ່າຈະໄດ້ອັນໃໝ່.
desk-error-hostile = ໄຟລ໌ນີ້ບໍ່ມີໂຄງສ້າງຄືກັບຊຸດເອກະສານທີ່ Sala ສ້າງ.
    .advice = ຍັງບໍ່ໄດ້ເອົາຫຍັງອອກມາ. ຢ່າເປີດດ້ວຍວິທີອື່ນ; ກະລຸນາແຈ້ງຜູ້ຮັບຜິດຊອບເຄື່ອງຄອມພິວເຕີ ແລະ ຖາມໜ່ວຍງານວ່າໄດ້ສົ່ງຫຍັງມາບໍ.
desk-error-too-large = ຊຸດເອກະສານໃຫຍ່ກວ່າທີ່ໂປຣແກຣມນີ້ເປີດໄດ້.
    .advice = ຍັງບໍ່ໄດ້ເອົາຫຍັງອອກມາ. ກະລຸນາຂໍໃຫ້ໜ່ວຍງານສົ່ງເທື່ອລະໜ້ອຍກໍລະນີ.
desk-error-wrong-sender = ຊຸດເອກະສານມີລາຍເຊັນ, ແຕ່ບໍ່ແມ່ນຂອງຜູ້ສົ່ງຕາມບັດທີ່ທ່ານໃສ່.
    .advice = ຍັງບໍ່ໄດ້ເອົາຫຍັງອອກມາ. ກະລຸນາກວດເບິ່ງວ່າໃສ່ບັດຖືກແລ້ວບໍ. ຖ້າຖືກແລ້ວ, ໂທຖາມໜ່ວຍງານນັ້ນວ່າໄດ້ສົ່ງຊຸດເອກະສານນີ້ບໍ.
desk-error-bad-signature = ລາຍເຊັນຂອງຊຸດເອກະສານບໍ່ຖືກຕ້ອງ.
    .advice = ຍັງບໍ່ໄດ້ເອົາຫຍັງອອກມາ. ກະລຸນາໂທຖາມໜ່ວຍງານວ່າໄດ້ສົ່ງຊຸດເອກະສານນີ້ບໍ.
desk-error-newer = ໄຟລ໌ນີ້ຂຽນໂດຍ Sala ລຸ້ນໃໝ່ກວ່າ.
    .advice = ຍັງບໍ່ມີຫຍັງປ່ຽນແປງ. ກະລຸນາຕິດຕັ້ງລຸ້ນໃໝ່ໃນເຄື່ອງນີ້ ແລ້ວລອງອີກ.
desk-error-training-at-real = ນີ້ແມ່ນຊຸດເອກະສານຝຶກຊ້ອມ, ແຕ່ໂຕະນີ້ເຮັດວຽກຕົວຈິງ.
    .advice = ຍັງບໍ່ໄດ້ເອົາຫຍັງອອກມາ. ກະລຸນາເປີດດ້ວຍກະແຈຝຶກຊ້ອມ.
desk-error-real-at-training = ນີ້ແມ່ນຊຸດເອກະສານຂອງວຽກຕົວຈິງ, ແຕ່ກະແຈນີ້ແມ່ນສຳລັບຝຶກຊ້ອມ.
    .advice = ຍັງບໍ່ໄດ້ເອົາຫຍັງອອກມາ. ກະລຸນານຳໄປໃຫ້ໂຕະທີ່ຕ້ອງຮັບ ແລະ ຢ່າໃຫ້ຜູ້ອື່ນເບິ່ງ.
desk-error-kind = ການຝຶກຊ້ອມກັບວຽກຕົວຈິງປະປົນກັນບໍ່ໄດ້.
    .advice = ກະລຸນາປິດຜະນຶກບົດຝຶກໃຫ້ບັດຝຶກຊ້ອມ ແລະ ປິດຜະນຶກກໍລະນີຈິງໃຫ້ບັດຈິງ.
desk-error-card = ບັດ { $file } ເສຍຫາຍ ຫຼື ພິມຜິດ.
    .advice = ຍັງບໍ່ໄດ້ເຮັດຫຍັງ. ກະລຸນາຂໍບັດຄືນໃໝ່ ແລະ ທຽບຄຳກວດທຽບທາງໂທລະສັບ.
desk-error-card-unknown = { $file } ບໍ່ແມ່ນບັດທີ່ໂປຣແກຣມນີ້ຮູ້ຈັກ.
    .advice = ກະລຸນາກວດເບິ່ງວ່າໃສ່ໄຟລ໌ `card` ຖືກແລ້ວບໍ. ຖ້າຖືກແລ້ວ, ບັດນີ້ອາດຈະມາຈາກ Sala ລຸ້ນໃໝ່ກວ່າ.
desk-error-identity = { $file } ບໍ່ແມ່ນກະແຈສ່ວນຕົວຂອງໂຕະ ຫຼື ເສຍຫາຍແລ້ວ.
    .advice = ກະລຸນາກວດເບິ່ງວ່າໃສ່ໄຟລ໌ `identity` ທີ່ `sala-desk keygen` ຂຽນ, ບໍ່ແມ່ນໄຟລ໌ບັດ.
desk-error-no-file = ຊອກບໍ່ເຫັນ { $file }.
    .advice = ກະລຸນາກວດເບິ່ງທີ່ຢູ່ຂອງໄຟລ໌.
desk-error-not-readable = ອ່ານ { $file } ບໍ່ໄດ້.
    .advice = ກະລຸນາກວດເບິ່ງວ່າທ່ານມີສິດອ່ານໄຟລ໌ນີ້ ແລະ ດິສກ໌ ຫຼື USB ຍັງສຽບຢູ່.
desk-error-not-empty = { $folder } ບໍ່ຫວ່າງ.
    .advice = ຍັງບໍ່ໄດ້ຂຽນຫຍັງ. ກະລຸນາເລືອກໂຟນເດີທີ່ຫວ່າງ ຫຼື ຍັງບໍ່ມີ.
desk-error-exists = ໃນ { $folder } ມີກະແຈສ່ວນຕົວ ຫຼື ບັດຢູ່ແລ້ວ.
    .advice = ຍັງບໍ່ໄດ້ຂຽນຫຍັງ: ກະແຈທີ່ຖືກຂຽນທັບຈະເສຍໄປ ພ້ອມກັບຊຸດເອກະສານທັງໝົດທີ່ປິດຜະນຶກໃຫ້ກະແຈນັ້ນ. ກະລຸນາເລືອກໂຟນເດີອື່ນ.
desk-error-read-only = ຂຽນໃສ່ { $folder } ບໍ່ໄດ້.
    .advice = ບໍ່ມີຫຍັງຄ້າງຢູ່ບ່ອນນັ້ນ. ກະລຸນາເລືອກໂຟນເດີທີ່ທ່ານຂຽນໄດ້.
desk-error-disk-full = ໃນ { $folder } ບໍ່ມີບ່ອນຫວ່າງແລ້ວ.
    .advice = ບໍ່ມີຫຍັງຄ້າງຢູ່ບ່ອນນັ້ນ. ກະລຸນາເຮັດໃຫ້ມີບ່ອນຫວ່າງ ຫຼື ເລືອກບ່ອນອື່ນ ແລ້ວລອງອີກ.
desk-error-disk = ຂຽນໃສ່ { $folder } ບໍ່ສຳເລັດ.
    .advice = ບໍ່ມີຫຍັງຄ້າງຢູ່ບ່ອນນັ້ນ. ກະລຸນາກວດເບິ່ງວ່າດິສກ໌ ຫຼື USB ຍັງສຽບຢູ່ ແລ້ວລອງອີກ.
desk-error-name = ຊື່ຂອງໂຕະຫວ່າງ, ຍາວເກີນໄປ ຫຼື ບໍ່ມີຕົວອັກສອນ ແລະ ຕົວເລກ.
    .advice = ກະລຸນາໃສ່ຊື່ສັ້ນໆທີ່ບັນດາໜ່ວຍງານຮູ້ຈັກ, ຕົວຢ່າງ "ໂຕະ 3".
desk-error-output = ຂຽນຜົນອອກໃສ່ບ່ອນທີ່ກຳນົດບໍ່ໄດ້.
    .advice = ວຽກຂອງຄຳສັ່ງແມ່ນເຮັດແລ້ວ. ກະລຸນາເຮັດໃຫ້ມີບ່ອນຫວ່າງ ຫຼື ເລືອກບ່ອນອື່ນສຳລັບຜົນ ແລະ ເບິ່ງສິ່ງທີ່ມີຢູ່ແລ້ວກ່ອນໃຊ້ຄຳສັ່ງອີກ.
desk-error-unexpected = ເລື່ອງນີ້ບໍ່ຄວນເກີດຂຶ້ນ.
    .advice = ຍັງບໍ່ມີຫຍັງປ່ຽນແປງ. ກະລຸນາແຈ້ງວ່າທ່ານໃຊ້ຄຳສັ່ງໃດ.

desk-guide-good = { $guide }: ຖືກຕ້ອງຕາມກົດ. ລະຫັດແຮຊ { $digest }
desk-guide-faulty = { $guide }: ຍັງບໍ່ຖືກຕ້ອງຕາມກົດ.
    .advice = ກະລຸນາແກ້ບ່ອນທີ່ບອກໄວ້ຂ້າງເທິງ ແລ້ວກວດອີກ. ຄູ່ມືທີ່ຜິດກົດຈະບໍ່ຖືກໂຫຼດ.
desk-guide-newer = { $guide } ມີຮູບແບບໃໝ່ກວ່າທີ່ໂປຣແກຣມນີ້ອ່ານໄດ້.
    .advice = ຍັງບໍ່ມີຫຍັງປ່ຽນແປງ. ກະລຸນາຕິດຕັ້ງ Sala ລຸ້ນໃໝ່ໃນເຄື່ອງນີ້ ແລ້ວລອງອີກ.
desk-guide-uncovered = ຕົວຊີ້ບອກທີ່ບໍ່ມີຄຳຖາມໃດໃນຄູ່ມືນີ້ຮັບຟັງໄດ້: { $list }
desk-guide-fault = { $place }: { $fault }
# What a proof covered. $power: the exponent of ten. $truths, $asked: numbers.
desk-proof-covered = ໄດ້ກວດທຸກສະພາບ: ຄຳຕອບໃນທຸກແບບປະສົມ, ຫຼາຍກວ່າ 10^{ $power } ແບບ (ສູດ: { $truths }, ຈຳນວນຄັ້ງທີ່ຖາມຕົວແກ້: { $asked }).
# One law. $law: one of desk-law-… $claims: a number.
desk-proof-holds = ພິສູດແລ້ວ: { $law } (ຂໍ້: { $claims })
desk-proof-broken = ຖືກລະເມີດ: { $law }
desk-law-hearing-never-lowers = ການໄດ້ຍິນຕົວຊີ້ບອກເພີ່ມອີກອັນໜຶ່ງ ບໍ່ເຮັດໃຫ້ການປົກປ້ອງຫຼຸດລົງຈັກເທື່ອ
desk-law-child-never-weaker = ເມື່ອມີຕົວຊີ້ບອກດຽວກັນ, ເດັກບໍ່ໄດ້ຮັບການປົກປ້ອງໜ້ອຍກວ່າຜູ້ໃຫຍ່ຈັກເທື່ອ
desk-law-refusal-never-weaker = ຜູ້ທີ່ບໍ່ຕອບຄຳຖາມ ບໍ່ໄດ້ຮັບການປົກປ້ອງໜ້ອຍກວ່າຜູ້ທີ່ເລືອກຄຳຕອບທີ່ໜ້າເປັນຫ່ວງໜ້ອຍທີ່ສຸດ ຈັກເທື່ອ
desk-law-heavy-only-with-consent = ຄຳຖາມທີ່ໜັກ ຖາມໄດ້ກໍຕໍ່ເມື່ອຜູ້ກ່ຽວຍິນຍອມລົມ
desk-law-no-means-of-a-child = ບໍ່ຖາມເດັກວ່າ ຖືກເຮັດແນວໃດຈຶ່ງຍອມ
desk-law-help-in-every-state = ຢຸດ ແລະ ຮັບການຊ່ວຍເຫຼືອໄດ້ໃນທຸກສະພາບ
desk-law-every-question-reachable = ທຸກຄຳຖາມມີທາງໄປເຖິງ
desk-law-outcomes-as-declared = ຄູ່ມືໄປເຖິງຜົນທີ່ໄດ້ແຈ້ງໄວ້ ແລະ ບໍ່ໄປເຖິງຜົນອື່ນ
# What breaks a law, and the shortest way to it.
desk-breach = ສິ່ງທີ່ລະເມີດຫຼັກ “{ $law }”:
desk-breach-start = ເຫັນໄດ້ຕັ້ງແຕ່ຕົ້ນ, ກ່ອນມີຄຳຕອບໃດ.
# One answer on the way. $question, $answer: words of the guide.
desk-breach-step = { $number }. { $question } → { $answer }
# $words: words of the guide. $id: the name in the file.
desk-breach-named = “{ $words }” ({ $id })
# $before, $after, $adult …: outcomes.
desk-breach-hearing = ຖ້າໄດ້ຍິນ { $sign } ນຳອີກ, ຜົນຈະຫຼຸດຈາກ “{ $before }” ລົງເປັນ “{ $after }”.
desk-breach-child = ຕອນນັ້ນ ຜູ້ໃຫຍ່ໄດ້ “{ $adult }”, ແຕ່ເດັກໄດ້ພຽງ “{ $child }”.
desk-breach-refusal = ຕອນນັ້ນ ຜູ້ທີ່ບໍ່ຕອບ { $question } ຈະໄດ້ “{ $refused }”. ທຸກຄຳຕອບໃຫ້ຫຼາຍກວ່ານັ້ນ; ແມ່ນແຕ່ “{ $option }” ກໍໃຫ້ “{ $answered }”.
desk-breach-heavy = ຕອນນັ້ນ ຖາມ { $question } ໄດ້ ທັງທີ່ຜູ້ກ່ຽວຍັງບໍ່ຍິນຍອມລົມ.
desk-breach-means = ຕອນນັ້ນ ເດັກຈະຖືກຖາມ { $question }.
desk-breach-help = ຕອນນັ້ນ ບໍ່ມີຫຍັງໃນຂັ້ນຕອນ “{ $stage }”.
desk-breach-question = ບໍ່ມີຄຳຕອບໃດນຳໄປຫາ { $question }.
desk-breach-outcome = ບໍ່ມີຄຳຕອບໃດນຳໄປຫາ “{ $outcome }”, ເຊິ່ງຄູ່ມືໄດ້ແຈ້ງໄວ້.
desk-breach-undeclared = ຄຳຕອບເຫຼົ່ານີ້ນຳໄປຫາ “{ $outcome }”, ເຊິ່ງຄູ່ມືບໍ່ໄດ້ແຈ້ງໄວ້.
# One sentence that could do harm. $place: where. $found: the words. $reason: why not. $instead: what to say.
desk-wording = { $place }: “{ $found }”. { $reason } ຄວນເວົ້າວ່າ: { $instead }
desk-wording-unread = ຍັງບໍ່ມີລາຍການຄຳໃດກວດພາສາເຫຼົ່ານີ້: { $list }
desk-wording-missing = ບໍ່ມີລາຍການຄຳຢູ່ຂ້າງຄູ່ມືນີ້ (wording/): ຖ້ອຍຄຳຍັງບໍ່ໄດ້ກວດ.
desk-error-sign = { $sign } ບໍ່ແມ່ນຕົວຊີ້ບອກຂອງຄູ່ມືນີ້.
    .advice = ກະລຸນາໃສ່ລະຫັດຕາມທີ່ມີໃນ signs.json, ຂັ້ນດ້ວຍເຄື່ອງໝາຍ (,).
desk-assess-track = ແນວທາງ: { $track }
desk-track-adult = ຜູ້ໃຫຍ່
desk-track-child = ເດັກ
desk-assess-outcome = ຜົນ: { $outcome }
desk-assess-outcome-open = ຜົນ: ຢ່າງໜ້ອຍ { $outcome }
desk-assess-dimension = { $dimension }: { $state }
desk-assess-positive = ເປັນບວກ
desk-assess-negative = ເປັນລົບ
desk-assess-open = ຍັງບໍ່ແນ່
desk-assess-settled = ຊັດເຈນແລ້ວ: ສິ່ງທີ່ຍັງບໍ່ຮູ້ບໍ່ປ່ຽນຜົນນີ້.
desk-assess-not-settled = ຍັງບໍ່ຊັດເຈນ: ສິ່ງທີ່ຍັງບໍ່ຮູ້ອາດຈະປ່ຽນຜົນນີ້.
desk-assess-no-finding = ນີ້ແມ່ນຄຳແນະນຳສຳລັບບາດກ້າວຕໍ່ໄປ, ບໍ່ແມ່ນການຕັດສິນກ່ຽວກັບຄົນ.
# A list that is empty, or a value that was not there.
desk-none = ບໍ່ມີ
desk-assess-heard = ໄດ້ຍິນ: { $list }
desk-assess-not-heard = ບໍ່ໄດ້ຍິນ: { $list }
desk-assess-urgent = ຄວາມຕ້ອງການດ່ວນ: { $list }
# $sign: a sign, in words and by its code.
desk-assess-rests = ອີງໃສ່ { $sign }, ໄດ້ຍິນໃນ:
# $question, $answer: words of the guide.
desk-assess-heard-in = – { $question } → { $answer }
desk-assess-enough = ຮູ້ພຽງພໍແລ້ວ: ບໍ່ມີຄຳຖາມໃດທີ່ຍັງເຫຼືອຈະປ່ຽນສິ່ງນີ້ໄດ້. ຜູ້ກ່ຽວເລົ່າຕໍ່ໄດ້ສະເໝີ.
desk-assess-next = ຄຳຖາມຕໍ່ໄປ: { $item }
desk-assess-asked = ບໍ່ມີຫຍັງຕ້ອງຖາມອີກ.
# $part: track, outcome, heard, dimensions or urgent.
desk-assess-unexpected = ບໍ່ຄືກັບທີ່ບົດສຳພາດຕົວຢ່າງຂຽນໄວ້: { $part }
desk-error-answers-expect = { $file } ບໍ່ໄດ້ບອກຜົນທີ່ຄາດໄວ້.
    .advice = ກະລຸນາເອົາ --expect ອອກ ຫຼື ເພີ່ມ "expect" ຕາມ docs/formats/answers.md.
desk-weight-strong = ແຮງ
desk-weight-medium = ກາງ
desk-weight-weak = ອ່ອນ
desk-weight-none = ບໍ່ມີນ້ຳໜັກ
# $code, $dimension: ids. $name: the sign in words. $adult, $child: weights. $questions: ids.
desk-sign = { $code } ({ $dimension }) { $name }. ຜູ້ໃຫຍ່: { $adult }, ເດັກ: { $child }. ໄດ້ຍິນໃນ: { $questions }
desk-sign-further = { $code } { $name }. ໄດ້ຍິນໃນ: { $questions }
# $before, $after: names and versions of guides.
desk-diff = ຈາກ { $before } ຫາ { $after }:
desk-diff-same = ບໍ່ມີຫຍັງປ່ຽນ.
desk-diff-republished =
    .advice = ເລກສະບັບຍັງຄືເກົ່າ ແຕ່ຄູ່ມືປ່ຽນແລ້ວ. ສະບັບທີ່ເຜີຍແຜ່ແລ້ວບໍ່ປ່ຽນຈັກເທື່ອ: ກະລຸນາໃສ່ເລກສະບັບໃໝ່.
# $field: a field of the file. $before, $after: values.
desk-diff-guide = ຄູ່ມື: { $field } ແຕ່ກ່ອນແມ່ນ { $before }, ດຽວນີ້ແມ່ນ { $after }
desk-diff-stage-added = ຂັ້ນຕອນໃໝ່: { $stage }
desk-diff-stage-removed = ຂັ້ນຕອນທີ່ເອົາອອກ: { $stage }
desk-diff-item-added = ຄຳຖາມໃໝ່: { $item }
desk-diff-item-removed = ຄຳຖາມທີ່ເອົາອອກ: { $item }
desk-diff-item-moved = ຄຳຖາມ { $item } ຍ້າຍຈາກຂັ້ນຕອນ { $before } ໄປຂັ້ນຕອນ { $after }
desk-diff-item = ຄຳຖາມ { $item }: { $field } ແຕ່ກ່ອນແມ່ນ { $before }, ດຽວນີ້ແມ່ນ { $after }
desk-diff-option-added = ຄຳຖາມ { $item }: ເພີ່ມຕົວເລືອກ { $option }
desk-diff-option-removed = ຄຳຖາມ { $item }: ເອົາຕົວເລືອກ { $option } ອອກ
desk-diff-option = ຄຳຖາມ { $item }, ຕົວເລືອກ { $option }: { $field } ແຕ່ກ່ອນແມ່ນ { $before }, ດຽວນີ້ແມ່ນ { $after }
desk-diff-sign = ຕົວຊີ້ບອກ { $sign } ແຕ່ກ່ອນແມ່ນ { $before }, ດຽວນີ້ແມ່ນ { $after }
# $language: a tag such as vi. $place: such as q-papers.say. $before, $after: the words.
desk-diff-text = ຄຳໃນພາສາ { $language }, { $place }: “{ $before }” ປ່ຽນເປັນ “{ $after }”

desk-rehearse-done = ການສົນທະນາທີ່ຂຽນໄວ້ ຢູ່ໃນຄັງຂໍ້ມູນຝຶກຊ້ອມ { $folder }. ຈຳນວນຄຳຕອບທີ່ເກັບໄວ້: { $count }
    .advice = ທຸກຄົນໃນການສົນທະນາທີ່ຂຽນໄວ້ເປັນຄົນສົມມຸດ. ຄັງຂໍ້ມູນຝຶກຊ້ອມບໍ່ຮັບກໍລະນີຈິງ.
desk-rehearse-sealed = ປິດຜະນຶກໃຫ້ { $name }: { $file }
desk-error-answers = { $file } ບໍ່ແມ່ນໄຟລ໌ຄຳຕອບ ຫຼື ບໍ່ກົງກັບຄູ່ມືນີ້.
    .advice = ຮູບແບບຂອງໄຟລ໌ອະທິບາຍໄວ້ໃນ docs/formats/answers.md.
desk-error-answers-guide = { $file } ຂຽນໄວ້ສຳລັບຄູ່ມື { $written }, ບໍ່ແມ່ນ { $guide }.
    .advice = ຍັງບໍ່ໄດ້ຂຽນຫຍັງ. ກະລຸນາເລືອກໂຟນເດີຂອງຄູ່ມືນັ້ນ.
desk-error-answers-language = { $file } ບອກພາສາທີ່ Sala ບໍ່ໃຊ້: { $language }
    .advice = ຍັງບໍ່ໄດ້ຂຽນຫຍັງ. ກະລຸນາໃສ່ vi, lo ຫຼື en.
desk-error-answers-consent = { $file } ບອກສອງຢ່າງກ່ຽວກັບການຍິນຍອມອັນດຽວ: "consents" ກັບຄຳຕອບຂອງ { $item } ບໍ່ຄືກັນ.
    .advice = ຍັງບໍ່ໄດ້ຂຽນຫຍັງ. ກະລຸນາໃສ່ການຕັດສິນໃຈດຽວກັນທັງສອງບ່ອນ ຫຼື ເອົາອອກບ່ອນໜຶ່ງ.
desk-error-passphrase = ແຖວທຳອິດຂອງ { $file } ບໍ່ມີລະຫັດຜ່ານ.
    .advice = ກະລຸນາຂຽນລະຫັດຜ່ານໃສ່ບ່ອນນັ້ນ; ບໍ່ໃຫ້ຜູ້ອື່ນອ່ານໄຟລ໌ນີ້ໄດ້.
desk-error-vault = ໃຊ້ຄັງຂໍ້ມູນໃນ { $folder } ບໍ່ໄດ້.
    .advice = ຍັງບໍ່ມີຫຍັງປ່ຽນແປງ. ກະລຸນາເລືອກໂຟນເດີຫວ່າງ ຫຼື ໃສ່ໄຟລ໌ລະຫັດຜ່ານຂອງຄັງນີ້.
desk-error-not-agreed = ໃນການສົນທະນາທີ່ຂຽນໄວ້ ບໍ່ມີການຍິນຍອມຄົບທັງສອງຢ່າງ: ໃຫ້ຈົດບັນທຶກ ແລະ ໃຫ້ແບ່ງປັນກັບຜູ້ຮັບນີ້.
    .advice = ຍັງບໍ່ໄດ້ປິດຜະນຶກຫຍັງ. ຖ້າຜູ້ກ່ຽວບໍ່ຍິນຍອມ ບໍ່ມີຫຍັງອອກໄປ, ເຖິງແມ່ນໃນບົດຝຶກ.

### ສະບັບເຈ້ຍ

# $file: ທີ່ຢູ່ຂອງໄຟລ໌ PDF. $count: ຈຳນວນໜ້າ.
desk-print-done = ໃບພິມຢູ່ໃນ { $file }. ຈຳນວນໜ້າ: { $count }
    .advice = ຮັກສາໃບທີ່ພິມແລ້ວໄວ້ບ່ອນທີ່ຄົນອື່ນບໍ່ເຫັນ ແລະ ທຳລາຍແຕ່ລະໃບຫຼັງຈາກປ້ອນເຂົ້າເຄື່ອງແລ້ວ.
# $form: ຄຳທີ່ໃສ່. $list: ລະຫັດ ແຍກດ້ວຍຈຸດ.
desk-error-address = { $form } ບໍ່ແມ່ນຄຳເອີ້ນກັນຂອງພາສາໃນໃບນີ້.
    .advice = ເລືອກຈາກນີ້: { $list }
# $characters: ຕົວອັກສອນ ພ້ອມລະຫັດ.
desk-error-no-shape = ຕົວພິມຂອງໃບນີ້ບໍ່ມີຮູບຕົວອັກສອນສຳລັບ { $characters }
    .advice = ບໍ່ໄດ້ຂຽນຫຍັງ. ໃຫ້ຂຽນຄຳເຫຼົ່ານີ້ໃນຄູ່ມືດ້ວຍຕົວອັກສອນອື່ນ: ຢູ່ເທິງເຈ້ຍຈະເປັນຫ້ອງຫວ່າງ.

### Guides as forms (XLSForm)

# $file, $folder: paths. $guide: id and version.
desk-form-exported = { $guide } ຢູ່ໃນ { $file } ແລ້ວ.
    .advice = ກະລຸນາເປີດດ້ວຍໂປຣແກຣມຕາຕະລາງ. ແຜ່ນ `_guide` ບອກວິທີແກ້; ເອົາກັບຄືນດ້ວຍ `guide import-xlsform`.
desk-form-written = ສະບັບຮ່າງຢູ່ໃນ { $folder }.
    .advice = ນີ້ຍັງແມ່ນສະບັບຮ່າງ. ບໍ່ມີໃຜໃຊ້ ກ່ອນທີ່ `guide check` ຈະເຫັນວ່າຖືກຕ້ອງ ແລະ ມີຄົນອ່ານແລ້ວທຸກພາສາ.
# The three lists of a report. $count: a number.
desk-form-list-taken = ຮັບເອົາແລ້ວ ({ $count }):
desk-form-list-fitted = ປັບໃຫ້ເຂົ້າກັນ ({ $count }):
desk-form-list-refused = ບໍ່ຮັບເອົາ ({ $count }):
# Where in the workbook, and what.
desk-form-at-row = { $sheet }, ແຖວ { $row }: { $text }
desk-form-at-sheet = { $sheet }: { $text }
desk-form-at-book = { $text }
# $count: how many more faults there are.
desk-form-more-faults = … ແລະ ຍັງມີອີກ { $count } ບ່ອນ. `guide check` ບອກໝົດທຸກບ່ອນ.
desk-form-not-yet = ສະບັບຮ່າງຍັງບໍ່ເປັນຄູ່ມື: ຍັງມີ { $count } ບ່ອນທີ່ຕ້ອງຕື່ມ ຫຼື ແກ້.
    .advice = ກະລຸນາແກ້ໃນຕາຕະລາງ ແລ້ວເອົາເຂົ້າໃໝ່ໃສ່ໂຟນເດີໃໝ່.

## Remarks. $value and $other: names, columns, words of the workbook.

desk-form-question = ຮັບເປັນ { $value }
desk-form-stage = ຮັບເປັນຂັ້ນຕອນ { $value }
desk-form-text-changed = ຂໍ້ຄວາມປ່ຽນແລ້ວ: { $value }
desk-form-structure-changed = ມີສິ່ງປ່ຽນນອກຈາກຂໍ້ຄວາມ: ຄຳຖາມ, ຕົວເລືອກ, ເງື່ອນໄຂ ຫຼື ລຸ້ນ.
desk-form-unchanged = ບໍ່ມີຫຍັງປ່ຽນ: ນີ້ແມ່ນລຸ້ນ { $value } ຄືກັບຕອນສົ່ງອອກ, ລະຫັດແຮຊດຽວກັນ.
desk-form-renamed = “{ $value }” ຢູ່ນີ້ຊື່ວ່າ { $other }
desk-form-unnamed = ຍັງບໍ່ໄດ້ຂຽນ { $value }: ໃຊ້ { $other } ແທນກ່ອນ
desk-form-group-condition = ເງື່ອນໄຂຂອງກຸ່ມ “{ $value }” ດຽວນີ້ເປັນເງື່ອນໄຂຂອງແຕ່ລະຄຳຖາມໃນກຸ່ມ
desk-form-twice = “{ $value }” ມີສອງເທື່ອ; ອັນນີ້ຊື່ວ່າ { $other }
desk-form-nested = ກຸ່ມ “{ $value }” ເຂົ້າຢູ່ໃນກຸ່ມທີ່ອ້ອມມັນ
desk-form-outside-group = ແຖວທີ່ຢູ່ນອກທຸກກຸ່ມ ຢູ່ໃນຂັ້ນຕອນ { $value }
desk-form-type = “{ $value }” ກາຍເປັນ { $other }
desk-form-not-required = { $value } ບໍ່ບັງຄັບ: ບໍ່ມີໃຜຈຳເປັນຕ້ອງຕອບ
desk-form-worked-out = { $value } ຖືກຄິດໄລ່ໃໝ່ຈາກຕົວຊີ້ບອກຂອງຕົວເລືອກ
desk-form-braces = { $value }: ວົງປີກກາຖືກປ່ຽນເປັນວົງເລັບ; ມີແຕ່ຄຳເອີ້ນເຊັ່ນ { $other } ທີ່ໃຊ້ວົງປີກກາ
desk-form-line-joined = { $value }: ແຖວທີ່ຂຶ້ນຕົ້ນດ້ວຍເຄື່ອງໝາຍ ຖືກຕໍ່ໃສ່ແຖວກ່ອນ
desk-form-typed = ຫ້ອງ { $value } ບໍ່ແມ່ນຂໍ້ຄວາມ ແລະ ຖືກຮັບເປັນຂໍ້ຄວາມ: ກະລຸນາເບິ່ງວ່າຖືກກັບທີ່ຂຽນບໍ
desk-form-own-list = ລາຍການ “{ $value }” ໃຊ້ກັບຫຼາຍຄຳຖາມ: ດຽວນີ້ແຕ່ລະຄຳຖາມມີຕົວເລືອກຂອງຕົນ
desk-form-look-at-translation = ພາສາອັງກິດຂອງ { $value } ປ່ຽນແລ້ວ, ແຕ່ພາສາເຫຼົ່ານີ້ຍັງບໍ່ປ່ຽນ: { $other }. ກະລຸນາເບິ່ງວ່າຍັງມີຄວາມໝາຍຄືກັນບໍ.
desk-form-same-version = ເນື້ອໃນປ່ຽນແລ້ວ ແຕ່ລຸ້ນຍັງບໍ່ປ່ຽນ ({ $value }). ລຸ້ນທີ່ເຜີຍແຜ່ແລ້ວບໍ່ປ່ຽນຈັກເທື່ອ: ກະລຸນາໃສ່ລຸ້ນໃໝ່.
desk-form-to-be-filled-in = { $value }: ຍັງຂາດສິ່ງທີ່ Sala ຕ້ອງຮູ້ (ຖາມເພື່ອຫຍັງ, ໃຜຕ້ອງການ, ຫຼື ຄູ່ມືສັນຍາຫຍັງ)
desk-form-other-signs = ຕົວຊີ້ບອກທີ່ຢູ່ຂ້າງໂຟນເດີ ບໍ່ຄືກັບຕອນສົ່ງຕາຕະລາງອອກ. ໃຊ້ຕົວຊີ້ບອກທີ່ຢູ່ຂ້າງໂຟນເດີ.
desk-form-condition = ບໍ່ເຂົ້າໃຈເງື່ອນໄຂຂອງ { $value }: { $other }. ຈົນກວ່າຈະຂຽນໃໝ່, ສະບັບຮ່າງໂຫຼດບໍ່ໄດ້.
desk-form-privacy = ບໍ່ເກັບ “{ $value }”: ຂໍ້ມູນກ່ຽວກັບເຄື່ອງ, ສຽງ, ຮູບ ຫຼື ບ່ອນຢູ່ ອາດເຮັດໃຫ້ຜູ້ກ່ຽວຖືກເປີດເຜີຍ
desk-form-unknown-type = Sala ບໍ່ມີປະເພດ “{ $value }”
desk-form-repeat = “{ $value }” ບໍ່ຊ້ຳ: ຄຳຖາມຂ້າງໃນຖາມເທື່ອດຽວ
desk-form-constraint = Sala ບໍ່ມີກົດນີ້ຢູ່ບ່ອນນີ້: { $value }
desk-form-computed = “{ $value }” ເປັນຊ່ອງຄິດໄລ່: ນອກຈາກຕົວຊີ້ບອກ Sala ບໍ່ຄິດໄລ່ຫຍັງ
desk-form-column = ບໍ່ຮູ້ຈັກຖັນ “{ $value }”
desk-form-sheet = ບໍ່ຮູ້ຈັກແຜ່ນ “{ $value }”
desk-form-no-list = ບໍ່ມີລາຍການ “{ $value }”
desk-form-unused-list = ບໍ່ມີຄຳຖາມໃດໃຊ້ລາຍການ “{ $value }”
desk-form-or-other = { $value }: ກະລຸນາຂຽນ “ອື່ນໆ” ເປັນຕົວເລືອກ ແລະ ຂຽນຄຳອະທິບາຍເປັນຄຳຖາມແຍກຕ່າງຫາກ
desk-form-value = “{ $other }” ຢູ່ໃນ { $value } ບໍ່ໄດ້
desk-form-error-cell = ຫ້ອງ { $value } ມີຂໍ້ຜິດພາດ
desk-form-group-ends = ກຸ່ມ “{ $value }” ບໍ່ໄດ້ປິດ ຫຼື ບໍ່ໄດ້ເປີດ
desk-form-no-name = ແຖວທີ່ບໍ່ມີປະເພດ ຫຼື ບໍ່ມີຊື່: “{ $value }”
desk-form-link = ບໍ່ໄດ້ຕາມລິ້ງໃນ { $value }
desk-form-carried = { $value } ໃນແຜ່ນ `_guide` ເສຍຫາຍ ແລະ ຖືກປະໄວ້

## What was refused as a whole.

# $file: a path. $what: a part or a cell of the workbook.
desk-error-form-not-a-workbook = { $file } ບໍ່ແມ່ນຕາຕະລາງ (.xlsx).
    .advice = ຍັງບໍ່ໄດ້ຂຽນຫຍັງ. ກະລຸນາບັນທຶກແບບຟອມເປັນ .xlsx (Excel 2007 ຂຶ້ນໄປ) ແລ້ວລອງອີກ.
desk-error-form-encrypted = { $file } ມີລະຫັດຜ່ານ ຫຼື ເປັນໄຟລ໌ .xls ແບບເກົ່າ.
    .advice = ຍັງບໍ່ໄດ້ຂຽນຫຍັງ. ກະລຸນາບັນທຶກເປັນ .xlsx ທີ່ບໍ່ມີລະຫັດຜ່ານ ແລ້ວລອງອີກ.
desk-error-form-too-large = { $file } ໃຫຍ່ເກີນໄປ: { $what }
    .advice = ຍັງບໍ່ໄດ້ຂຽນຫຍັງ. ແບບຟອມມີໄດ້ບໍ່ເກີນ 5 MB, 5.000 ແຖວຕໍ່ແຜ່ນ ແລະ 10.000 ຕົວອັກສອນຕໍ່ຫ້ອງ. ກະລຸນາລຶບຮູບ, ແຖວຫວ່າງ ແລະ ຮູບແບບທີ່ບໍ່ໃຊ້ ຫຼື ສຳເນົາແຜ່ນໃສ່ຕາຕະລາງໃໝ່.
desk-error-form-hostile = { $file } ບໍ່ໄດ້ສ້າງຄືຕາຕະລາງ: { $what }
    .advice = ຍັງບໍ່ໄດ້ຂຽນຫຍັງ. ຢ່າເປີດດ້ວຍໂປຣແກຣມຕາຕະລາງ; ກະລຸນາຖາມຜູ້ສົ່ງວ່າແມ່ນຫຍັງ.
desk-error-form-macros = { $file } ມີມາໂຄຣ: { $what }
    .advice = ຍັງບໍ່ໄດ້ຂຽນ ແລະ ບໍ່ໄດ້ແລ່ນຫຍັງ. ກະລຸນາບັນທຶກເປັນ .xlsx ທີ່ບໍ່ມີມາໂຄຣ ແລ້ວລອງອີກ.
desk-error-form-links = { $file } ເຊື່ອມອອກໄປຂ້າງນອກ: { $what }
    .advice = ຍັງບໍ່ໄດ້ຂຽນຫຍັງ ແລະ ບໍ່ໄດ້ຕາມລິ້ງໃດ. ກະລຸນາສຳເນົາຫ້ອງໃສ່ຕາຕະລາງໃໝ່ເປັນຄ່າທຳມະດາ ແລ້ວລອງອີກ.
desk-error-form-formula = { $file } ມີຫ້ອງທີ່ຄິດໄລ່ດ້ວຍສູດ: { $what }
    .advice = ຍັງບໍ່ໄດ້ຂຽນຫຍັງ. ກະລຸນາປ່ຽນສູດເປັນຄ່າທີ່ສະແດງ (ສຳເນົາ ແລ້ວວາງເປັນຄ່າ) ແລ້ວລອງອີກ.
desk-error-form-no-survey = { $file } ບໍ່ມີແຜ່ນ `survey` ທີ່ມີຖັນ `type` ແລະ `name`.
    .advice = ຍັງບໍ່ໄດ້ຂຽນຫຍັງ. ກະລຸນາກວດວ່າເປັນແບບຟອມ (XLSForm) ແທ້ບໍ ແລະ ຫົວຖັນເຫຼົ່ານີ້ຢູ່ແຖວທຳອິດບໍ.
desk-error-form-damaged = { $file } ເສຍຫາຍ: { $what }
    .advice = ຍັງບໍ່ໄດ້ຂຽນຫຍັງ. ກະລຸນາເປີດດ້ວຍໂປຣແກຣມຕາຕະລາງ, ບັນທຶກຄືນເປັນ .xlsx ແລ້ວລອງອີກ.
desk-error-form-not-written = ຂຽນຄູ່ມືນີ້ເປັນແບບຟອມບໍ່ໄດ້: { $what }
    .advice = ຍັງບໍ່ໄດ້ຂຽນຫຍັງ. ກະລຸນາຫຍໍ້ ຫຼື ແກ້ຂໍ້ຄວາມນັ້ນ ແລ້ວລອງອີກ.
desk-error-file-exists = ມີ { $file } ຢູ່ແລ້ວ.
    .advice = ບໍ່ໄດ້ຂຽນທັບ. ກະລຸນາໃສ່ຊື່ໄຟລ໌ໃໝ່.

## Inside a workbook. $addresses: the forms of address. $selected, $equal: examples of conditions.

# $most: a number.
desk-form-number = ຈຳນວນເຕັມ ແຕ່ 0 ຫາ { $most }.
desk-form-alone = ຄຳຕອບນີ້ຢູ່ຜູ້ດຽວ: ກະລຸນາເອົາຄຳຕອບອື່ນອອກ.
desk-form-empty = ພາກນີ້ບໍ່ມີຄຳຖາມ.
desk-form-read-me =
    ກະລຸນາແກ້ຂໍ້ຄວາມ, ຄຳຖາມ ແລະ ເງື່ອນໄຂ ໃນແຜ່ນ survey ແລະ choices; ໃສ່ລຸ້ນໃໝ່ໃນແຜ່ນ settings. ແລ້ວໃຊ້ຄຳສັ່ງ: sala-desk guide import-xlsform FILE DIR. ທຸກຢ່າງຖືກກວດກ່ອນມີຄົນໃຊ້.
    label ແມ່ນຄຳທີ່ເວົ້າກັບຜູ້ກ່ຽວ (ສຳລັບ officer: ສິ່ງທີ່ພະນັກງານອ່ານ). sala_officer ແມ່ນຄຳໃນລາຍການຂອງພະນັກງານ. hint ບອກວິທີຖາມ, guidance_hint ບອກເຫດຜົນ, sala_never ບອກສິ່ງທີ່ຢ່າເວົ້າ. ຖັນ # ແມ່ນຄຳບອກຜູ້ແປ.
    ຮັກສາຄຳເອີ້ນໄວ້ຄືເກົ່າ: { $addresses }. ຢ່າແປຊື່ (ຖັນ type, name, list_name, sala_...).
    ເງື່ອນໄຂ (relevant) ປະກອບຈາກ: { $selected }, { $equal }, and, or, not( ). ແຖວປະເພດ calculate ແມ່ນ Sala ຄິດໄລ່. ບໍ່ມີຄຳຖາມໃດບັງຄັບ.
    ຂ້າງລຸ່ມແມ່ນສິ່ງທີ່ແບບຟອມບັນຈຸບໍ່ໄດ້. ຢ່າແກ້ຫຍັງຢູ່ນັ້ນ ນອກຈາກແຖວ limit ແລະ outcomes.

readme-title = ວິທີເປີດຊຸດເອກະສານນີ້ໂດຍບໍ່ມີ Sala
readme-body =
    ຖ້າທ່ານອ່ານຂໍ້ຄວາມນີ້ໄດ້ ໝາຍຄວາມວ່າເປີດແລ້ວ. ສຳລັບເທື່ອໜ້າ:

        age -d -i identity bundle.age | tar x

    ກວດວ່າໃຜລົງລາຍເຊັນ ດ້ວຍກະແຈ (KEY) ຈາກບັດຂອງຜູ້ສົ່ງທີ່ທ່ານມີຢູ່ກ່ອນແລ້ວ; ຢ່າເອົາກະແຈຈາກຊຸດເອກະສານນີ້ເອງ:

        minisign -Vm manifest.json -P KEY

    ກວດວ່າທຸກໄຟລ໌ແມ່ນໄຟລ໌ທີ່ລົງລາຍເຊັນ (ທຽບກັບ "members" ໃນ manifest.json):

        sha256sum README.txt padding cases/* $(find guides -type f)

    cases/*.html ສຳລັບອ່ານ. cases/*.jsonl ມີເນື້ອໃນດຽວກັນ, ແຖວລະລາຍການ. ລາຍການທີ່ບໍ່ມີເນື້ອໃນ ແມ່ນລາຍການທີ່ບໍ່ໄດ້ສົ່ງ ເພາະຜູ້ກ່ຽວບໍ່ຍິນຍອມໃຫ້ສົ່ງຕໍ່.

    manifest.json ບອກວ່າຊຸດນີ້ສຳລັບໃຜ. ຖ້າບໍ່ມີທ່ານຢູ່ໃນນັ້ນ, ກະລຸນາຢ່າອ່ານຕໍ່.
    ບໍ່ມີຫຍັງໃນນີ້ເປັນການຕັດສິນກ່ຽວກັບຄົນ.

desk-recover-piece = ສ່ວນທີ { $number } ໃນສອງສ່ວນ (ສິ່ງທີ່ພິມບໍ່ສະແດງ):
desk-recover-passphrase = ລະຫັດຜ່ານໃໝ່ຂອງ { $officer } (ສິ່ງທີ່ພິມບໍ່ສະແດງ):
desk-recover-again = ພິມຄືນອີກເທື່ອໜຶ່ງ:
desk-recover-done = { $officer } ມີລະຫັດຜ່ານໃໝ່ແລ້ວ. ອັນກ່ອນເປີດຫຍັງຢູ່ນີ້ບໍ່ໄດ້ອີກ.
    .advice = ຖ້າອາດມີຄົນຮູ້ອັນເກົ່າ ໃຫ້ເລືອກ *ອາດມີຄົນຮູ້ລະຫັດຜ່ານຂອງຂ້ອຍ* ໃນການຕັ້ງຄ່າ: ສຳເນົາເກົ່າຂອງໄຟລ໌ຍັງເປີດດ້ວຍອັນເກົ່າໄດ້.
desk-error-differs = ລະຫັດຜ່ານທີ່ພິມສອງເທື່ອບໍ່ຄືກັນ.
    .advice = ຍັງບໍ່ມີຫຍັງປ່ຽນແປງ. ກະລຸນາໃຊ້ຄຳສັ່ງອີກຄັ້ງ.
desk-error-typed = ຍັງບໍ່ໄດ້ພິມຫຍັງ.
    .advice = ຍັງບໍ່ມີຫຍັງປ່ຽນແປງ. ກະລຸນາໃຊ້ຄຳສັ່ງໃນແຖວຄຳສັ່ງ ຫຼື ສົ່ງແຖວຕ່າງໆຕາມລຳດັບຂອງຄຳຖາມ.
desk-error-which-officer = ມີເຈົ້າໜ້າທີ່ຫຼາຍຄົນ.
    .advice = ລະບຸຜູ້ໜຶ່ງໃນແຖວຂ້າງເທິງດ້ວຍ --officer ຫຼື ຄົນໃໝ່ດ້ວຍ --new-officer. ຍັງບໍ່ມີຫຍັງປ່ຽນແປງ.
desk-error-no-officer = ບໍ່ມີເຈົ້າໜ້າທີ່ ຫຼື ມີຫຼາຍກວ່າໜຶ່ງຄົນ ທີ່ໃຊ້ຊື່ຫຍໍ້ນີ້.
    .advice = ໃຊ້ຄຳສັ່ງໂດຍບໍ່ມີ --officer ເພື່ອເບິ່ງວ່າມີໃຜແດ່ ແລ້ວລະບຸລະຫັດ. ຍັງບໍ່ມີຫຍັງປ່ຽນແປງ.
desk-error-recovery-identity = ກະແຈສ່ວນຕົວນີ້ເປີດຄັງຂໍ້ມູນນີ້ບໍ່ໄດ້.
    .advice = ກະລຸນາໃຊ້ກະແຈຂອງບັດກູ້ຄືນທີ່ຕັ້ງໄວ້ຢູ່ນີ້. ຍັງບໍ່ມີຫຍັງປ່ຽນແປງ.
desk-error-no-recovery = ຄັງຂໍ້ມູນນີ້ບໍ່ໄດ້ຕັ້ງບັດກູ້ຄືນ.
    .advice = ເຈົ້າໜ້າທີ່ຄົນອື່ນອາດຍັງປົດລັອກໄດ້ ຫຼື ສອງສ່ວນຂອງໃບກູ້ຄືນເປີດໄດ້: ໃຊ້ຄຳສັ່ງໂດຍບໍ່ມີ --identity.
desk-error-vault-file = ຄັງຂໍ້ມູນໃນ { $folder } ເປ່ເພ, ເປັນລຸ້ນໃໝ່ກວ່າ ຫຼື ບໍ່ແມ່ນຄັງຂໍ້ມູນ.
    .advice = ຍັງບໍ່ມີຫຍັງປ່ຽນແປງ. ເກັບໂຟນເດີໄວ້ຕາມເດີມ ແລ້ວລອງກັບສຳເນົາອື່ນຂອງຄັງ.
