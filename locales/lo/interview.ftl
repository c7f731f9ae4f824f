# review: draft
### ຄຳເວົ້າໃນໜ້າຈໍຂອງການສົນທະນາ: ກອບ, ຄຳຖາມ, ພັກ, ຈົບ, ຄວາມຕ້ອງການຮີບດ່ວນ, ຜົນ, ການມອບຕໍ່, ການສົ່ງອອກ.
### ຜູ້ອ່ານມັກນັ່ງຢູ່ຂ້າງຜູ້ກ່ຽວ: ສັ້ນ, ອ່ອນໂຍນ, ບໍ່ຕຳນິ. "ຜູ້ກ່ຽວ" ແມ່ນຜູ້ທີ່ຖືກຖາມ.

## ກອບຂອງການສົນທະນາ

case-title = ການສົນທະນາ { $code }
case-opening = ກຳລັງເປີດການສົນທະນາ…
case-saved = ບັນທຶກແລ້ວ { $time }
case-saving = ກຳລັງບັນທຶກ…
# ຍັງບໍ່ມີຫຍັງຢູ່ໃນເຄື່ອງ ເພາະຍັງບໍ່ທັນຕົກລົງໃຫ້ຈົດບັນທຶກ.
case-not-kept-yet = ຍັງບໍ່ທັນເກັບໄວ້
case-not-kept-yet-hint = ຍັງບໍ່ມີຫຍັງຖືກບັນທຶກ ຈົນກວ່າຜູ້ກ່ຽວຈະຍິນຍອມໃຫ້ຈົດ.
case-talk-only = ສົນທະນາເທົ່ານັ້ນ
case-talk-only-hint = ຜູ້ກ່ຽວບໍ່ຢາກໃຫ້ຈົດ. ສິ່ງທີ່ເວົ້າຈະບໍ່ຖືກເກັບໄວ້.
case-closed = ຈົບແລ້ວ
# ກັບໄປລາຍການການສົນທະນາທັງໝົດ; ຫົວໜ້າຈໍແຄບ.
case-home = ລາຍການ
case-pause = ພັກ
case-language = ພາສາຂອງໜ້າຈໍ
case-rail = ພາກຕ່າງໆຂອງການສົນທະນາ
case-stage-untouched = ຍັງບໍ່ເລີ່ມ
case-stage-begun = ເລີ່ມແລ້ວ
case-stage-done = ແລ້ວ
case-stage-not-now = ຍັງບໍ່ເປີດ
case-later = ຈະກັບມາຖາມ
case-after = ຫຼັງການສົນທະນາ
case-urgent = ຄວາມຕ້ອງການຮີບດ່ວນ
case-urgent-count = ໄດ້ເວົ້າເຖິງ: { $count }
case-result = ຜົນລວມ
case-handover = ການມອບຕໍ່
case-export = ສົ່ງອອກ
case-end = ຈົບການສົນທະນາ
case-back = ກັບຄືນ
case-next = ຕໍ່ໄປ
case-go-to-conversation = ກັບໄປການສົນທະນາ
case-close-notice = ປິດແຈ້ງການນີ້

## ບັດຄຳຖາມ

interview-say = ເວົ້າກັບຜູ້ກ່ຽວ
# ເຈົ້າໜ້າທີ່ສັງເກດເອງ; ບໍ່ໄດ້ຖາມຜູ້ກ່ຽວ.
interview-look = ເຈົ້າໜ້າທີ່ສັງເກດເອງ, ບໍ່ຖາມ.
interview-choices-hint = ເລືອກໄດ້ຫຼາຍຂໍ້.
interview-no-answer = ບໍ່ມີຄຳຕອບ
# ແມ່ນທາງເລືອກຄືກັບທາງເລືອກອື່ນ, ບໍ່ແມ່ນຄວາມຜິດ.
interview-declined = ບໍ່ຢາກເວົ້າ
interview-unknown = ບໍ່ຮູ້
# ສຳລັບສິ່ງທີ່ເຈົ້າໜ້າທີ່ສັງເກດ ແຕ່ບອກບໍ່ໄດ້.
interview-unknown-observed = ບອກບໍ່ໄດ້
interview-later = ຖາມພາຍຫຼັງ
interview-not-asked = ບໍ່ໄດ້ຖາມ
interview-not-asked-why = ເປັນຫຍັງຈຶ່ງບໍ່ໄດ້ຖາມ?
interview-not-asked-unsafe = ຖາມຕອນນີ້ບໍ່ປອດໄພ
interview-not-asked-not-relevant = ບໍ່ກ່ຽວຂ້ອງ
interview-not-asked-distressed = ຜູ້ກ່ຽວກຳລັງທຸກໃຈຫຼາຍ
interview-not-asked-no-time = ບໍ່ມີເວລາ
interview-not-asked-already-known = ຮູ້ແລ້ວ
interview-not-asked-other = ເຫດຜົນອື່ນ
interview-take-back = ຖອນຄຳຕອບນີ້
interview-corrected = ຄຳຕອບນີ້ໄດ້ຖືກແກ້ໄຂ. ຄຳທີ່ຈົດໄວ້ທຳອິດຍັງຢູ່.
interview-conflict = ມີສອງຄຳຕອບ ມາຈາກສອງສະບັບຂອງການສົນທະນານີ້. ທັງສອງຖືກເກັບໄວ້ ແລະ ນຳມາພິຈາລະນາ.
interview-guidance = ເປັນຫຍັງ ແລະ ແນວໃດ
interview-guidance-why = ເປັນຫຍັງຈຶ່ງຖາມ
interview-guidance-how = ຖາມແນວໃດ
interview-guidance-never = ຄຳທີ່ບໍ່ຄວນເວົ້າຈັກເທື່ອ
interview-note = ບັນທຶກ
interview-note-label = ບັນທຶກສຳລັບຄຳຖາມນີ້
interview-note-hint = ສອງສາມຄຳກໍພໍ. ນີ້ບໍ່ແມ່ນຄຳໃຫ້ການ.
interview-voice = ຄຳເວົ້າຂອງໃຜ
interview-voice-theirs = ຄຳຂອງຜູ້ກ່ຽວ
interview-voice-summary = ຂ້ອຍສະຫຼຸບ
interview-text-label = ສິ່ງທີ່ເລົ່າ
interview-number-label = ຈຳນວນ
interview-number-hint = ເປັນຈຳນວນເຕັມ. ປະມານກໍໄດ້.
interview-number-invalid = ກະລຸນາຂຽນຈຳນວນເຕັມເປັນຕົວເລກ ເຊັ່ນ 17.
interview-date-hint = ຮູ້ເທົ່າໃດກໍຂຽນເທົ່ານັ້ນ. ທຸກຊ່ອງປະຫວ່າງໄວ້ກໍໄດ້.
interview-date-day = ວັນ
interview-date-month = ເດືອນ
interview-date-year = ປີ
interview-date-about = ປະມານ, ບໍ່ແນ່ນອນ
interview-date-invalid = ວັນທີນີ້ບໍ່ມີໃນປະຕິທິນ. ຕ້ອງມີປີ; ຖ້າມີວັນ ຕ້ອງມີເດືອນ.
# ເອກະສານຂອງໄທໃຊ້ປີ ພ.ສ.: 2569 ແມ່ນ 2026.
interview-date-buddhist = ພ.ສ. { $buddhist } ແມ່ນ ຄ.ສ. { $common }.
interview-date-use = ຂຽນ { $common }
interview-consent-yes = ຍິນຍອມ
interview-consent-no = ບໍ່ຍິນຍອມ
interview-consent-later = ໄວ້ກ່ອນ
interview-consent-withdraw = ຖອນການຍິນຍອມ
interview-card-done = ແລ້ວ
interview-channel = ຄຳເວົ້າມາເຖິງເຈົ້າໜ້າທີ່
interview-channel-direct = ໂດຍກົງ
interview-channel-interpreted = ຜ່ານຜູ້ແປພາສາ
interview-channel-companion = ຜ່ານຜູ້ທີ່ມານຳ
interview-gone = ຄຳຖາມນີ້ຍັງບໍ່ເປີດຕອນນີ້. ເລືອກພາກອື່ນທາງຊ້າຍ ຫຼື ກົດ ຕໍ່ໄປ.
interview-from-paper = ການລົມກັນນີ້ພິມມາຈາກໃບເຈ້ຍ. ທຸກຄຳຕອບຖືກໝາຍໄວ້ແນວນັ້ນ. ກະລຸນາພິມແຕ່ສິ່ງທີ່ຢູ່ໃນໃບ ແລະ ບໍ່ເພີ່ມສິ່ງອື່ນ.
interview-talk-only-notice = ການສົນທະນານີ້ບໍ່ຖືກເກັບໄວ້. ສົນທະນາຕໍ່ໄດ້; ຄຳຖາມຍັງຢູ່ບ່ອນນີ້ເພື່ອຊ່ວຍນຳທາງ. ເມື່ອຈົບແລ້ວ ຈະເຫຼືອພຽງແຕ່ວ່າໄດ້ມີການສົນທະນາ ຖ້າຜູ້ກ່ຽວຍິນຍອມ.
interview-consents-again = ກະລຸນາຖາມຄວາມຍິນຍອມແຕ່ລະຢ່າງຄືນໃໝ່
    .why = ຂໍ້ມູນນີ້ເອົາຄືນມາຈາກສຳເນົາເກົ່າ. ແຕ່ນັ້ນມາ ຜູ້ກ່ຽວອາດຖອນການຍິນຍອມແລ້ວ; ສິ່ງທີ່ຍິນຍອມໄວ້ກ່ອນນີ້ໃຊ້ບໍ່ໄດ້ອີກ.
interview-earlier-title = ກ່ອນຈະໄປຕໍ່
# Said to the person who has just agreed to notes, about what was told while notes were refused. No pressing: a no is fine.
interview-earlier-say = ສິ່ງທີ່{ $you }ໄດ້ເລົ່າມາກ່ອນໜ້ານີ້ { $me }ຂໍຂຽນໄວ້ນຳໄດ້ບໍ?
interview-earlier-hint = ສິ່ງນີ້ເລົ່າໃນຕອນທີ່ຜູ້ກ່ຽວບໍ່ຢາກໃຫ້ຈົດ. ຖ້າຕອນນີ້ຜູ້ກ່ຽວບໍ່ຍິນຍອມ ກໍຈະບໍ່ຈົດໄວ້.
interview-earlier-no = ບໍ່, ບໍ່ຕ້ອງຈົດ
interview-earlier-yes = ໄດ້, ຈົດໄວ້ນຳ
interview-earlier-left = ສິ່ງທີ່ເລົ່າໃນຕອນທີ່ຜູ້ກ່ຽວບໍ່ຢາກໃຫ້ຈົດ ຍັງບໍ່ຖືກຈົດໄວ້. ເມື່ອຈົບ ຫຼື ລັອກ Sala ແລ້ວ ສິ່ງນັ້ນຈະບໍ່ມີອີກ.
interview-earlier-after-all = ຜູ້ກ່ຽວປ່ຽນໃຈ ຢາກໃຫ້ຈົດໄວ້
# Beside what was told while notes were refused, on the card of its question.
interview-unwritten = ເລົ່າໃນຕອນທີ່ຜູ້ກ່ຽວບໍ່ຢາກໃຫ້ຈົດ. ບໍ່ຖືກເກັບໄວ້; ແຕ່ຍັງນຳມາພິຈາລະນາໃນການສົນທະນານີ້.
# A conversation that came from another post, where it was ended.
interview-reopen-title = ການສົນທະນານີ້ຈົບແລ້ວ
interview-reopen = ສິ່ງທີ່ເລົ່າໄວ້ບ່ອນອື່ນຢູ່ທີ່ນີ້ແລ້ວ ແລະ ຈະບໍ່ຖາມຄືນ. ຖ້າຜູ້ກ່ຽວຢາກເວົ້າຕໍ່ ກໍສືບຕໍ່ຢູ່ບ່ອນນີ້ໄດ້.
interview-reopen-go-on = ສືບຕໍ່ຢູ່ບ່ອນນີ້

## ບັດຄວາມປອດໄພ: ອ່ອນໂຍນ, ບອກສິ່ງທີ່ຄວນເຮັດດຽວນີ້

interview-action-title = ກະລຸນາເບິ່ງແຍງເລື່ອງນີ້ກ່ອນ
interview-action-move-room = ຄົນອື່ນອາດໄດ້ຍິນ. ໄປຫ້ອງອື່ນ ຫຼື ລໍຖ້າຈົນຢູ່ກັນສອງຄົນ. ລະຫວ່າງນີ້ບໍ່ຖາມຫຍັງຕື່ມ.
interview-action-medical = ມີຄົນຕ້ອງການພົບແພດ. ຈັດການເລື່ອງນັ້ນກ່ອນ; ຄຳຖາມລໍຖ້າໄດ້.
interview-action-danger = ຕອນນີ້ອາດມີອັນຕະລາຍ. ຢຸດຖາມ. ຄິດຫາບ່ອນປອດໄພນຳກັນ; ໂທຫາຄົນອື່ນຕາມຄວາມຕ້ອງການຂອງຜູ້ກ່ຽວເທົ່ານັ້ນ ຍົກເວັ້ນກໍລະນີອັນຕະລາຍເຖິງຊີວິດ.
interview-action-reschedule = ຕອນນີ້ຍັງບໍ່ເໝາະ. ນັດເວລາອື່ນ ແລະ ຕົກລົງວິທີຕິດຕໍ່ທີ່ປອດໄພ.
interview-action-child = ນີ້ອາດແມ່ນເດັກ. ໃຫ້ຖືວ່າເປັນເດັກຈົນກວ່າຈະຊັດເຈນ. ເຊີນວຽກງານປົກປ້ອງເດັກມາຊ່ວຍ; ຜູ້ໃຫຍ່ທີ່ມານຳບໍ່ຕອບແທນເດັກ.
interview-action-self-harm = ຜູ້ກ່ຽວອາດຢາກທຳຮ້າຍຕົນເອງ. ຖາມດ້ວຍຄວາມອ່ອນໂຍນ ແລະ ກົງໄປກົງມາ. ຢ່າປະໃຫ້ຢູ່ຄົນດຽວ. ຂໍຄວາມຊ່ວຍເຫຼືອທາງການແພດ.
interview-stop-with-help = ຢຸດບ່ອນນີ້, ໃຫ້ຂໍ້ມູນເທົ່ານັ້ນ

## ເມື່ອບໍ່ມີຫຍັງຕ້ອງຖາມອີກ

interview-enough-title = ຮູ້ພຽງພໍແລ້ວ
interview-enough = Sala ບໍ່ມີຄຳຖາມອີກທີ່ຈະປ່ຽນສິ່ງທີ່ຄວນເຮັດ. ຜູ້ກ່ຽວເລົ່າຕໍ່ໄດ້ທຸກເວລາ.
interview-asked-title = ໄດ້ສະເໜີທຸກຄຳຖາມແລ້ວ
interview-asked = Sala ບໍ່ມີຫຍັງຈະຖາມອີກ. ຜູ້ກ່ຽວເລົ່າຕໍ່ໄດ້ທຸກເວລາ.
interview-left = ຜູ້ກ່ຽວເລົ່າຕໍ່ໄດ້ທຸກເວລາ. ຍັງມີບາງຄຳຖາມທີ່ເປີດໄວ້; ກັບໄປຖາມກໍໄດ້ ຫຼື ປະໄວ້ກໍໄດ້.
interview-rest-tell = ຮັບຟັງຕໍ່
interview-rest-readback = ອ່ານຄືນນຳກັນ
interview-rest-result = ເບິ່ງຜົນລວມ
interview-rest-needs = ການຊ່ວຍເຫຼືອ ແລະ ບ່ອນຕິດຕໍ່
interview-rest-left = ໄປຫາຄຳຖາມທີ່ຍັງເປີດໄວ້
interview-rest-end = ຈົບການສົນທະນາ

## ພັກ

interview-pause-title = ພັກກ່ອນ
interview-pause-now = ຕອນນີ້
interview-pause-step-stop = ຢຸດຖາມ. ມິດງຽບຈັກໜ້ອຍ. ບໍ່ມີຫຍັງໃນໜ້າຈໍນີ້ຕ້ອງຮີບ.
interview-pause-step-where = ບອກຄ່ອຍໆວ່າຢູ່ໃສ ແລະ ມື້ນີ້ແມ່ນວັນໃດ. ບອກວ່າບ່ອນນີ້ປອດໄພ ສະເພາະເມື່ອເປັນຄວາມຈິງ.
interview-pause-step-offer = ຊວນດື່ມນ້ຳ, ເປີດປ່ອງຢ້ຽມ ຫຼື ອອກໄປຍ່າງຂ້າງນອກຈັກໜ້ອຍ.
interview-pause-step-breathe = ຕົນເອງຫາຍໃຈຊ້າໆ, ຫາຍໃຈອອກຍາວກວ່າຫາຍໃຈເຂົ້າ. ຜູ້ກ່ຽວຈະເຮັດນຳກໍໄດ້ ບໍ່ເຮັດກໍໄດ້.
interview-pause-step-senses = ວາງຕີນລົງພື້ນ, ຖືຂອງເຢັນໆໄວ້ໃນມື, ບອກຊື່ສິ່ງທີ່ເຫັນຢູ່ໃນຫ້ອງ: ຊ່ວຍໄດ້ຫຼາຍຄົນ.
interview-pause-step-touch = ຢ່າແຕະຕ້ອງໂດຍບໍ່ໄດ້ຖາມ.
interview-pause-step-self-harm = ຖ້າເວົ້າເຖິງການທຳຮ້າຍຕົນເອງ: ຖາມດ້ວຍຄວາມອ່ອນໂຍນ ແລະ ກົງໄປກົງມາ, ຢ່າປະໃຫ້ຢູ່ຄົນດຽວ, ຂໍຄວາມຊ່ວຍເຫຼືອທາງການແພດ.
interview-pause-script = ຄຳທີ່ເວົ້າໄດ້
# ສາມປະໂຫຍກນີ້ເວົ້າກັບຄົນທີ່ກຳລັງທຸກໃຈ. ບໍ່ໃຊ້ຄຳເອີ້ນ.
interview-pause-say-stop = ພັກກ່ອນຈັກໜ້ອຍເນາະ. ຕອນນີ້ບໍ່ຕ້ອງເວົ້າຫຍັງກໍໄດ້.
interview-pause-say-time = ບໍ່ຕ້ອງຮີບ. ຢູ່ນີ້ມີນ້ຳດື່ມ. ພວກເຮົາເປີດປ່ອງຢ້ຽມ ຫຼື ຍ່າງຫຼິ້ນຈັກໜ້ອຍກໍໄດ້.
interview-pause-say-help = ຕອນນີ້ມີຫຍັງຊ່ວຍໃຫ້ສະບາຍຂຶ້ນໄດ້ແດ່?
interview-pause-choices = ຈາກນັ້ນ
interview-pause-go-on = ສືບຕໍ່
interview-pause-change = ລົມເລື່ອງອື່ນ
interview-pause-contacts = ຈົບດ້ວຍການຊ່ວຍເຫຼືອ ແລະ ບ່ອນຕິດຕໍ່
interview-pause-end = ພໍແຕ່ນີ້ສຳລັບມື້ນີ້
interview-pause-noted = ບັນທຶກພຽງແຕ່ວ່າໄດ້ພັກ.

## ຈົບ

interview-end-title = ຈົບການສົນທະນາ
interview-end-kept = ເກັບໄວ້ໃນເຄື່ອງນີ້ ແບບເຂົ້າລະຫັດ:
interview-end-answers = ຄຳຕອບ: { $count }
interview-end-notes = ບັນທຶກ: { $count }
interview-end-offers = ການຊ່ວຍເຫຼືອທີ່ໄດ້ສະເໜີ: { $count }
interview-end-open = ຈະກັບມາຖາມ: { $count }
interview-end-unwritten = ບໍ່ຖືກເກັບໄວ້: ສິ່ງທີ່ເລົ່າໃນຕອນທີ່ຜູ້ກ່ຽວບໍ່ຢາກໃຫ້ຈົດ.
interview-end-talk-only = ສິ່ງທີ່ເວົ້າບໍ່ຖືກເກັບໄວ້. ຈະເຫຼືອພຽງແຕ່ວ່າໄດ້ມີການສົນທະນາ ຖ້າຜູ້ກ່ຽວຍິນຍອມ.
interview-end-not-yet = ຜູ້ກ່ຽວຍັງບໍ່ທັນຕັດສິນໃຈເລື່ອງການຈົດ. ຖ້າຈົບຕອນນີ້ ສິ່ງທີ່ເວົ້າຈະບໍ່ຖືກເກັບໄວ້.
interview-end-before = ກ່ອນຈາກກັນ: ຂອບໃຈຜູ້ກ່ຽວ, ບອກວ່າຈະເຮັດຫຍັງຕໍ່, ແລະ ຕົກລົງວິທີຕິດຕໍ່ທີ່ປອດໄພ.
interview-end-confirm = ຈົບດຽວນີ້
interview-end-cancel = ຍັງກ່ອນ

## ຄວາມຕ້ອງການຮີບດ່ວນ ແລະ ການສົ່ງຕໍ່; ທັງເປັນບັນຊີບ່ອນຕິດຕໍ່

needs-title = ການຊ່ວຍເຫຼືອ ແລະ ບ່ອນຕິດຕໍ່
needs-intro = ການຊ່ວຍເຫຼືອບໍ່ຂຶ້ນກັບຄຳຕອບໃດ. ສະເໜີໄດ້ທຸກເວລາ.
needs-urgent = ຄວາມຕ້ອງການທີ່ໄດ້ເວົ້າເຖິງ
needs-urgent-none = ຮອດຕອນນີ້ ຍັງບໍ່ໄດ້ເວົ້າເຖິງຄວາມຕ້ອງການຮີບດ່ວນ.
needs-suggested = ສຳລັບຄວາມຕ້ອງການທີ່ໄດ້ເວົ້າເຖິງ
needs-other = ການຊ່ວຍເຫຼືອອື່ນ
needs-checked = ກວດສອບວັນທີ { $date }
needs-stale = ກວດສອບມາເກີນໜຶ່ງປີແລ້ວ. ກວດຄືນກ່ອນເອົາໃຫ້ຜູ້ກ່ຽວ.
needs-no-contact = ຍັງບໍ່ມີບ່ອນຕິດຕໍ່ທີ່ຢືນຢັນແລ້ວ. ບໍ່ມີເບີໂທກໍດີກວ່າເບີທີ່ຜິດ.
needs-offer = ເມື່ອສະເໜີໃຫ້ ຜູ້ກ່ຽວເວົ້າວ່າ
needs-yes = ຕ້ອງການ
needs-no = ບໍ່ຕ້ອງການ
needs-later = ໄວ້ພາຍຫຼັງ
contacts-title = ບ່ອນຕິດຕໍ່ເພື່ອສົ່ງຕໍ່
contacts-intro = ມີແຕ່ບ່ອນຕິດຕໍ່ທີ່ຢືນຢັນແລ້ວ ພ້ອມວັນທີກວດສອບຫຼ້າສຸດ.
contacts-empty = ບ່ອນນີ້ຍັງບໍ່ມີບ່ອນຕິດຕໍ່.
contacts-home = ກັບຄືນ

## ຜົນ: ຕົວຊີ້ບອກ ແລະ ຂັ້ນຕໍ່ໄປ; ບໍ່ແມ່ນການຕັດສິນກ່ຽວກັບຜູ້ກ່ຽວ.

result-title = ຜົນລວມ
result-next-step = ຂັ້ນຕໍ່ໄປ
result-urgent = ຄວາມຕ້ອງການຮີບດ່ວນ
result-elements = ສິ່ງທີ່ໄດ້ຍິນ ຕາມສາມອົງປະກອບ
result-element = ອົງປະກອບ
result-points-to = ຊີ້ໄປຫາ
result-points-away = ບໍ່ຊີ້ໄປຫາ
result-unknown = ຍັງບໍ່ຮູ້
result-nothing = –
result-not-needed = ສຳລັບເດັກ ບໍ່ຈຳເປັນຕ້ອງມີ: ເລື່ອງເກີດຂຶ້ນດ້ວຍວິທີໃດບໍ່ສຳຄັນ ແລະ ບໍ່ຖາມ.
result-unverified = ຍັງບໍ່ທັນທຽບນ້ຳໜັກກັບເອກະສານຕົ້ນສະບັບ
result-go-to = ໄປຫາຄຳຕອບນີ້
result-dimensions = ຫົກດ້ານ
result-open = ສິ່ງທີ່ຍັງອາດປ່ຽນຜົນນີ້
result-not-covered = ຕົວຊີ້ບອກທີ່ຄູ່ມືນີ້ຮັບຮູ້ບໍ່ໄດ້
result-stand = ທ່ານເຫັນແນວໃດ?
result-stand-hint = ທ່ານຮູ້ຫຼາຍກວ່າທີ່ຄຳຕອບບອກ. ຄວາມເຫັນຂອງທ່ານຖືກເກັບໄວ້ຄຽງຂ້າງສິ່ງທີ່ສະແດງຢູ່ນີ້.
result-agree = ຂ້ອຍເຫັນດີ
result-differ = ຂ້ອຍເຫັນຕ່າງ
result-reason = ເປັນຫຍັງຈຶ່ງເຫັນຕ່າງ
result-keep-stand = ເກັບຄວາມເຫັນຂອງຂ້ອຍ
result-stand-agreed = ທ່ານເຫັນດີກັບຜົນນີ້.
result-stand-differs = ທ່ານເຫັນຕ່າງ:
result-stand-outdated = ແຕ່ນັ້ນມາ ຄຳຕອບໄດ້ປ່ຽນໄປ. ກະລຸນາເບິ່ງຄືນ.
result-to-handover = ໄປຫາການມອບຕໍ່
result-to-needs = ການຊ່ວຍເຫຼືອ ແລະ ບ່ອນຕິດຕໍ່

## ການມອບຕໍ່

handover-title = ການມອບຕໍ່
handover-intro = ສຳລັບຜູ້ທີ່ຈະຊ່ວຍຕໍ່ໄປ ເພື່ອບໍ່ໃຫ້ຕ້ອງເລົ່າຄືນອີກ. ອ່ານຄືນນຳກັນ; ຜູ້ກ່ຽວຈະປ່ຽນ ຫຼື ຕັດຫຍັງອອກກໍໄດ້.
handover-empty = ຍັງບໍ່ມີຫຍັງຈະມອບຕໍ່.
handover-export = ສົ່ງອອກ

## ສົ່ງອອກ

export-title = ສົ່ງອອກ
export-intro = ທ່ານປິດຜະນຶກໄຟລ໌ທີ່ມີແຕ່ຜູ້ຮັບທີ່ເລືອກໄວ້ຈຶ່ງເປີດໄດ້. Sala ບໍ່ສົ່ງຫຍັງອອກໄປເອງ.
export-service = ສຳລັບການຊ່ວຍເຫຼືອໃດ
export-agreed = ຜູ້ກ່ຽວຍິນຍອມໃຫ້ແບ່ງປັນກັບບ່ອນນີ້ແລ້ວ.
export-not-agreed = ຜູ້ກ່ຽວຍັງບໍ່ໄດ້ຍິນຍອມໃຫ້ແບ່ງປັນກັບບ່ອນນີ້.
export-recipients = ຜູ້ຮັບ
export-recipients-none = ຍັງບໍ່ມີບັດຜູ້ຮັບ. ເພີ່ມບັດຢູ່ລຸ່ມນີ້.
export-words-hint = ທຽບສີ່ຄຳນີ້ກັບຜູ້ຮັບ ທາງໂທລະສັບ ຫຼື ຕໍ່ໜ້າກັນ.
export-training = ບົດຝຶກ
export-add = ເພີ່ມບັດຜູ້ຮັບ
export-folder = ໂຟນເດີທີ່ຈະຂຽນໃສ່
export-choose-folder = ເລືອກ…
export-preview = ສິ່ງທີ່ຈະອອກໄປມີແຕ່ນີ້
export-preview-nothing = ຈະບໍ່ມີຫຍັງອອກໄປ.
export-limits = ສິ່ງທີ່ການປິດຜະນຶກປົກປ້ອງບໍ່ໄດ້
export-limit-seen = ຜູ້ທີ່ພົບໄຟລ໌ ຈະເຫັນວ່າມີໄຟລ໌ປິດຜະນຶກ, ຂະໜາດຂອງມັນ ແລະ ເວລາທີ່ຂຽນ.
export-limit-other-end = ຜູ້ທີ່ຖືກະແຈຂອງຜູ້ຮັບ ອ່ານໄດ້ທັງໝົດ.
export-limit-back = ສິ່ງທີ່ມອບໄປແລ້ວ ເອົາຄືນບໍ່ໄດ້.
export-seal = ປິດຜະນຶກ ແລະ ຂຽນ
export-done = ຂຽນໄຟລ໌ປິດຜະນຶກແລ້ວ
export-file = ໄຟລ໌
export-size = ຂະໜາດ
export-for = ສຳລັບ
export-done-next = ມອບດ້ວຍມືຂອງທ່ານ ຫຼື ນຳໄປບ່ອນທີ່ສົ່ງໄດ້.
export-again = ປິດຜະນຶກໃຫ້ຜູ້ອື່ນ
