# review: draft

# What the program itself says about a case: outcomes, the summary for whoever helps next, and why something may not
# leave. An outcome advises a next step; no sentence here may ever say who is a victim, or that somebody is none.

## Outcomes

outcome-strong-signs = ໄດ້ຍິນຕົວຊີ້ບອກທີ່ໜັກແໜ້ນ
    .sentence = ສິ່ງທີ່ໄດ້ເລົ່າມີຕົວຊີ້ບອກທີ່ໜັກແໜ້ນຂອງການຄ້າມະນຸດ.
    .next = ສະເໜີສົ່ງຕໍ່ໃຫ້ອົງການທີ່ມີສິດອຳນາດກວດສອບໃນມື້ນີ້ ແລະ ຊ່ວຍຄວາມຕ້ອງການຮີບດ່ວນກ່ອນ. ເຮັດພຽງແຕ່ສິ່ງທີ່ຜູ້ກ່ຽວຍິນຍອມ.
outcome-signs = ໄດ້ຍິນຕົວຊີ້ບອກ
    .sentence = ສິ່ງທີ່ໄດ້ເລົ່າມີຕົວຊີ້ບອກຂອງການຄ້າມະນຸດ.
    .next = ສະເໜີສົ່ງຕໍ່ໃຫ້ອົງການທີ່ມີສິດອຳນາດກວດສອບ ແລະ ຊ່ວຍຄວາມຕ້ອງການຮີບດ່ວນກ່ອນ. ເຮັດພຽງແຕ່ສິ່ງທີ່ຜູ້ກ່ຽວຍິນຍອມ.
outcome-child-protection-check = ຕ້ອງໃຫ້ວຽກງານປົກປ້ອງເດັກກວດເບິ່ງ
    .sentence = ຜູ້ນີ້ອາດເປັນເດັກ ແລະ ຍັງບໍ່ຊັດເຈນວ່າໃຜເບິ່ງແຍງ.
    .next = ໂທຫາວຽກງານປົກປ້ອງເດັກ ກ່ອນໃຫ້ເດັກໄປຕໍ່ກັບຜູ້ໃດກໍຕາມ. ຢູ່ກັບເດັກຈົນຮອດເວລານັ້ນ.
outcome-recruitment-concern = ວິທີຊັກຊວນເປັນທີ່ໜ້າເປັນຫ່ວງ
    .sentence = ວິທີທີ່ຜູ້ນີ້ຖືກຊັກຊວນເປັນທີ່ໜ້າເປັນຫ່ວງ. ອາດເປັນການຫຼອກລວງຂອງນາຍໜ້າ ຫຼື ການຄ້າມະນຸດທີ່ຢຸດໄດ້ກ່ອນການຂູດຮີດ.
    .next = ຖາມຄ່ອຍໆວ່າຈະຖືກພາໄປໃສ ແລະ ໃຜລໍຖ້າຢູ່. ສະເໜີການສົ່ງຕໍ່ ການກັບບ້ານຢ່າງປອດໄພ ແລະ ບ່ອນຕິດຕໍ່.
outcome-labour-concern = ເງື່ອນໄຂການເຮັດວຽກເປັນທີ່ໜ້າເປັນຫ່ວງ
    .sentence = ເງື່ອນໄຂການເຮັດວຽກເປັນທີ່ໜ້າເປັນຫ່ວງ: ສິດແຮງງານອາດຖືກລະເມີດ.
    .next = ແນະນຳພະແນກແຮງງານ ແລະ ການຊ່ວຍເຫຼືອທາງດ້ານກົດໝາຍ. ກັບມາລົມກັນອີກ ຖ້າຜູ້ກ່ຽວເລົ່າເພີ່ມ.
outcome-some-signs = ໄດ້ຍິນຕົວຊີ້ບອກບາງຢ່າງ
    .sentence = ໄດ້ຍິນຕົວຊີ້ບອກບາງຢ່າງ. ລຳພັງມັນເອງຍັງບອກຫຍັງບໍ່ໄດ້ຫຼາຍ.
    .next = ສະເໜີການຊ່ວຍເຫຼືອ ແລະ ບ່ອນຕິດຕໍ່ ແລະ ເປີດໂອກາດໄວ້ສຳລັບການລົມກັນເທື່ອໜ້າ.
outcome-unclear = ຍັງຮູ້ບໍ່ພຽງພໍ
    .sentence = ຍັງຮູ້ບໍ່ພຽງພໍທີ່ຈະບອກວ່າຕົວຊີ້ບອກໝາຍເຖິງຫຍັງ.
    .next = ເຖິງຢ່າງນັ້ນກໍສະເໜີການຊ່ວຍເຫຼືອ ແລະ ບ່ອນຕິດຕໍ່. ລົມກັນອີກໄດ້ທຸກເວລາ.
outcome-none-recorded = ມື້ນີ້ຍັງບໍ່ໄດ້ບັນທຶກຕົວຊີ້ບອກ
    .sentence = ມື້ນີ້ຍັງບໍ່ໄດ້ບັນທຶກຕົວຊີ້ບອກ. ຫຼາຍຄົນຍັງເວົ້າເລື່ອງແບບນີ້ບໍ່ໄດ້ໃນເທື່ອທຳອິດ.
    .next = ເຖິງຢ່າງນັ້ນກໍໃຫ້ບ່ອນຕິດຕໍ່ ແລະ ເປີດໂອກາດໄວ້ສຳລັບການລົມກັນເທື່ອໜ້າ.
# Put before the sentence of an outcome that unknown answers could still raise.
result-at-least = ຢ່າງໜ້ອຍ: { $sentence }
result-fixed-line = ຜົນນີ້ບໍ່ແມ່ນການຕັດສິນກ່ຽວກັບຜູ້ກ່ຽວ. ມີແຕ່ອົງການທີ່ມີສິດອຳນາດເທົ່ານັ້ນທີ່ກຳນົດຜູ້ຖືກເຄາະຮ້າຍ.
element-act = ໄດ້ເຮັດຫຍັງ
element-means = ດ້ວຍວິທີໃດ
element-purpose = ເພື່ອຫຍັງ
dimension-state-positive = ໄດ້ຍິນຕົວຊີ້ບອກ
dimension-state-negative = ຕົວຊີ້ບອກໜ້ອຍເກີນໄປ
dimension-state-open = ຍັງເປີດຢູ່

## Answers in words

answer-declined = ບໍ່ຢາກເວົ້າ
answer-unknown = ບໍ່ຮູ້
answer-later = ຢາກຕອບພາຍຫຼັງ
answer-withdrawn = ຖອນຄືນແລ້ວ
answer-none = ບໍ່ມີຂໍ້ໃດເລີຍ
answer-not-asked-unsafe = ບໍ່ໄດ້ຖາມ: ບໍ່ປອດໄພ
answer-not-asked-not-relevant = ບໍ່ໄດ້ຖາມ: ບໍ່ກ່ຽວຂ້ອງ
answer-not-asked-distressed = ບໍ່ໄດ້ຖາມ: ຜູ້ກ່ຽວທຸກໃຈເກີນໄປ
answer-not-asked-no-time = ບໍ່ໄດ້ຖາມ: ບໍ່ມີເວລາ
answer-not-asked-already-known = ບໍ່ໄດ້ຖາມ: ຮູ້ແລ້ວ
answer-not-asked-other = ບໍ່ໄດ້ຖາມ ຍ້ອນເຫດຜົນອື່ນ
answer-yes = ແມ່ນ
answer-no = ບໍ່
answer-done = ແລ້ວ
voice-theirs = ຄຳເວົ້າຂອງຜູ້ກ່ຽວ
voice-summary = ເຈົ້າໜ້າທີ່ສະຫຼຸບ
# Where and when a note was written. $post: four characters by which posts are told apart; no name, no place.
note-from-post = ໜ່ວຍງານ { $post } · { $at }
note-from-here = ໜ່ວຍງານນີ້ · { $at }
decision-yes = ຍິນຍອມ
decision-no = ບໍ່ຍິນຍອມ
decision-later = ຍັງບໍ່ທັນຕັດສິນໃຈ
decision-withdrawn = ຍິນຍອມແລ້ວ ຕໍ່ມາຖອນຄືນ

## The summary for whoever helps next

handover-fixed-line = ສິ່ງທີ່ຢູ່ນີ້ໄດ້ເລົ່າດ້ວຍຄວາມໄວ້ວາງໃຈ. ບໍ່ແມ່ນການຕັດສິນກ່ຽວກັບຜູ້ກ່ຽວ. ກະລຸນາຢ່າຖາມຄືນສິ່ງທີ່ໄດ້ເລົ່າແລ້ວ.
handover-speak = ວິທີລົມກັບຜູ້ນີ້
handover-speak-language = ພາສາ
handover-speak-address = ຄຳເອີ້ນ
handover-speak-interpreter = ຜູ້ແປພາສາ
handover-speak-source = ວິທີບັນທຶກ
handover-from-paper = ພິມຈາກໃບເຈ້ຍ
handover-needs = ຄວາມຕ້ອງການຮີບດ່ວນ
handover-told = ເລົ່າແລ້ວ: ຢ່າຖາມຄືນ
handover-declined = ບໍ່ຢາກເວົ້າ: ຢ່າບັງຄັບ
handover-later = ຢາກຕອບພາຍຫຼັງ
handover-not-asked = ບໍ່ໄດ້ຖາມ
handover-unknown = ບໍ່ຮູ້
handover-signs = ຕົວຊີ້ບອກທີ່ໄດ້ຍິນ ແລະ ບ່ອນອີງ
handover-outcome = ທັງໝົດນັ້ນໝາຍເຖິງຫຍັງ
handover-offers = ໄດ້ສະເໜີຫຍັງແດ່
handover-consent = ຜູ້ກ່ຽວໄດ້ຍິນຍອມຫຍັງແດ່
handover-notes = ບັນທຶກ
handover-held-back = ຈຳນວນລາຍການທີ່ປິດຜະນຶກ ແລະ ບໍ່ຢູ່ໃນໜ້າໃດ: { $count }
handover-stand-agrees = ເຈົ້າໜ້າທີ່ເຫັນດີ
handover-stand-differs = ເຈົ້າໜ້າທີ່ມີຄວາມເຫັນຕ່າງ
interpreter-none = ບໍ່ມີ: ທັງສອງເວົ້າພາສາດຽວກັນ
interpreter-in-person = ຢູ່ໃນຫ້ອງ
interpreter-telephone = ຜ່ານໂທລະສັບ
language-vi = ພາສາຫວຽດນາມ
language-lo = ພາສາລາວ
language-en = ພາສາອັງກິດ
purpose-talk = ລົມກັນ
purpose-notes = ຂຽນບັນທຶກ ແລະ ເກັບໄວ້ໃນເຄື່ອງນີ້
purpose-share = ແບ່ງປັນໃຫ້: { $service }
purpose-statistics = ນັບການລົມກັນເທື່ອນີ້ ໂດຍບໍ່ມີຊື່

## What is still to be done

todo-later = ຕ້ອງຖາມພາຍຫຼັງ: { $count }
todo-open = ການລົມກັນຍັງບໍ່ຈົບ
todo-not-handed-over = ຍັງບໍ່ທັນມອບຕໍ່
todo-taken-back = ຖອນການບັນທຶກຄືນແລ້ວ: ສິ່ງທີ່ຂຽນໄວ້ກ່ອນໜ້ານັ້ນຍັງຢູ່ນີ້
todo-not-kept = ບໍ່ໄດ້ເກັບ: ຢູ່ໃນໜ່ວຍຄວາມຈຳຊົ່ວຄາວເທົ່ານັ້ນ
todo-day-has-come = ຮອດມື້ທີ່ກຳນົດໄວ້ແລ້ວ

## Handing over

export-ok = ສິ່ງເຫຼົ່ານີ້ຈະຖືກສົ່ງອອກ, ມີແຕ່ຜູ້ຮັບທີ່ເລືອກເທົ່ານັ້ນທີ່ເປີດໄດ້.
export-no-notes = ຜູ້ກ່ຽວຍັງບໍ່ໄດ້ຍິນຍອມໃຫ້ຂຽນບັນທຶກ. ບໍ່ມີຫຍັງຖືກເກັບໄວ້ ຈຶ່ງບໍ່ມີຫຍັງໃຫ້ສົ່ງອອກ.
export-no-share = ຜູ້ກ່ຽວຍັງບໍ່ໄດ້ຍິນຍອມແບ່ງປັນໃຫ້ຜູ້ໃດ. ໃຫ້ຖາມກ່ອນ ໃນຂັ້ນຕອນການສົ່ງຕໍ່.
export-no-recipient = ເລືອກຜູ້ຮັບຢ່າງໜ້ອຍໜຶ່ງແຫ່ງ.
export-held-back = ຈຳນວນລາຍການທີ່ຄ້າງໄວ້ນີ້ ຍ້ອນຍັງບໍ່ໄດ້ຮັບການຍິນຍອມ: { $count }
size-kib = { $size } KiB

## ການເກັບຮັກສາ ແລະ ລຶບ

keeping-days = { $days } ມື້, ຮອດ { $date }
keeping-days-usual = { $days } ມື້, ຮອດ { $date } (ສ່ວນຫຼາຍພຽງພໍ)
keeping-arrived = ໄປຮອດແລ້ວ, ລົງຊື່ຮັບວັນທີ { $date }
keeping-not-arrived = ຍັງບໍ່ມີໃບຢັ້ງຢືນການຮັບ
erase-not-wanted = ຜູ້ກ່ຽວບໍ່ຢາກໃຫ້ເກັບໄວ້. ລຶບໄດ້ທຸກເວລາ.
erase-arrived = ທຸກສິ່ງທີ່ເລົ່າໄປຮອດແລ້ວ ແລະ ມີການລົງຊື່ຮັບ. ລຶບຢູ່ນີ້ໄດ້.
erase-never-handed-over = ຍັງລຶບບໍ່ໄດ້: ຍັງບໍ່ເຄີຍມອບຕໍ່ ຖ້າລຶບຈະເສຍໄປ. ຖ້າຜູ້ກ່ຽວຖອນຄຳຍິນຍອມໃຫ້ຈົດ ກໍລຶບໄດ້ທຸກເວລາ.
erase-changed-since = ຍັງລຶບບໍ່ໄດ້: ມີສິ່ງທີ່ເພີ່ມຫຼັງຈາກມອບຕໍ່. ກະລຸນາມອບຕໍ່ອີກ ແລະ ລໍຖ້າໃບຢັ້ງຢືນການຮັບ.
erase-no-receipt = ຍັງລຶບບໍ່ໄດ້: ຍັງບໍ່ໄດ້ຮັບໃບຢັ້ງຢືນຈາກທຸກບ່ອນທີ່ໄດ້ມອບໃຫ້. ມັນອາດຈະເສຍລະຫວ່າງທາງ.
erase-unreadable = ຍັງລຶບບໍ່ໄດ້: ມີລາຍການໜຶ່ງທີ່ Sala ລຸ້ນນີ້ອ່ານບໍ່ໄດ້.
keeping-nothing-kept = ການສົນທະນານີ້ບໍ່ຖືກເກັບໄວ້. ມັນຢູ່ໃນໜ່ວຍຄວາມຈຳເທົ່ານັ້ນ ແລະ ຈະຫາຍໄປເມື່ອຈົບ.
erase-goes = ທຸກສິ່ງທີ່ເລົ່າ, ທີ່ຈົດ ແລະ ທີ່ຕັດສິນໃຈ ຈະອອກຈາກເຄື່ອງນີ້: ອອກຈາກລາຍການ, ການຊອກຫາ ແລະ ຄັງຂໍ້ມູນ.
erase-never-left = ລາຍການສ່ວນຕົວ ແລະ ທີ່ປິດຜະນຶກ ທີ່ບໍ່ເຄີຍອອກຈາກເຄື່ອງນີ້: { $count }. ບໍ່ມີຢູ່ບ່ອນອື່ນ ແລະ ຈະເສຍໄປ.
erase-sent-stays = ໄຟລ໌ປິດຜະນຶກທີ່ມອບໄປແລ້ວ: { $count }. ຍັງຢູ່ບ່ອນເກົ່າ.
erase-copies-stay = ສຳເນົາສຳຮອງ ແລະ ສະບັບເກົ່າຂອງຄັງຂໍ້ມູນຍັງເກັບໄວ້ ຈົນກວ່າຈະຖືກລຶບເຊັ່ນກັນ.
erase-stubs-stay = ໃນຄັງຂໍ້ມູນຍັງເຫຼືອບ່ອນຫວ່າງທີ່ມີເລກລຳດັບ. ມັນສະແດງວ່າບໍ່ມີຫຍັງຖືກລັກປ່ຽນແປງ ແລະ ບໍ່ບອກຫຍັງເລີຍ.

## The page inside a bundle

page-title = ກໍລະນີ { $code }
page-opened = ເປີດເມື່ອ
page-guide = ຄູ່ມື
page-sealed = ຜະນຶກເມື່ອ
page-post = ຈາກ
