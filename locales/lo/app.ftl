# review: draft
### ຄຳເວົ້າຂອງໂປຣແກຣມນອກການສົນທະນາ: ເລີ່ມຕົ້ນ, ປົດລັອກ, ໜ້າຫຼັກ, ການສົນທະນາໃໝ່, ການຕັ້ງຄ່າ, ປຸ່ມ.
### ອ່ອນໂຍນ ແລະ ສັ້ນ. ບໍ່ມີຄຳໃດບອກວ່າໂປຣແກຣມນີ້ໃຊ້ເຮັດຫຍັງ.

sala = Sala
close = ປິດ
back = ກັບຄືນ
next = ຕໍ່ໄປ
cancel = ຍົກເລີກ
add = ເພີ່ມ
try-again = ລອງໃໝ່
language = ພາສາ
home = ໜ້າຫຼັກ
hide = ເຊື່ອງ
lock = ລັອກ
keys = ປຸ່ມລັດ
settings = ການຕັ້ງຄ່າ
training = ຝຶກຊ້ອມ
# ຢູ່ແຖບລາຍຕະຫຼອດເວລາຝຶກຊ້ອມ.
training-band = ຝຶກຊ້ອມ – ບໍ່ມີຫຍັງຢູ່ນີ້ເປັນເລື່ອງຈິງ
training-leave = ອອກຈາກການຝຶກຊ້ອມ
training-leave-hint = ກັບໄປວຽກຕົວຈິງ

## ລະຫັດຜ່ານ

passphrase = ລະຫັດຜ່ານ
passphrase-show = ສະແດງ
passphrase-caps-lock = ປຸ່ມ Caps Lock ເປີດຢູ່.
passphrase-new = ລະຫັດຜ່ານໃໝ່
passphrase-new-hint = ຫຼາຍຄຳທີ່ບໍ່ກ່ຽວຂ້ອງກັນ. ວາງໃສ່ກໍໄດ້.
passphrase-again = ພິມອີກເທື່ອໜຶ່ງ
passphrase-differs = ສອງເທື່ອບໍ່ຄືກັນ. ກະລຸນາພິມເທື່ອທີສອງໃໝ່.
passphrase-good = ເດົາຍາກ. ດີແລ້ວ.
passphrase-too-easy = ຍັງເດົາງ່າຍຢູ່.
passphrase-suggest = ແນະນຳລະຫັດຜ່ານໃຫ້
passphrase-suggest-another = ຂໍອັນໃໝ່
passphrase-suggest-hint = ຈື່ໄວ້ ຫຼື ເກັບໄວ້ບ່ອນທີ່ທ່ານຜູ້ດຽວເຂົ້າເຖິງໄດ້; ແລ້ວພິມໃສ່ຊ່ອງເທິງ ແລະ ຊ່ອງລຸ່ມ.

## ບັດຜູ້ຮັບ

card-training = ໃຊ້ຝຶກຊ້ອມເທົ່ານັ້ນ
card-words = ຄຳກວດທຽບ
card-compare = ກະລຸນາທຽບສີ່ຄຳນີ້ກັບບ່ອນທີ່ໃຫ້ບັດ ທາງໂທລະສັບ ຫຼື ຕໍ່ໜ້າ.
card-words-agree = ຄຳກົງກັນ: ເພີ່ມບັດ
card-own = ລະຫັດຜ່ານຂອງທ່ານເອງ
card-own-hint = ຜູ້ທີ່ກຳລັງເຮັດວຽກຢືນຢັນວ່າຄຳກົງກັນ: ຄົນອື່ນຈະເພີ່ມບັດຢູ່ໜ້າຈໍທີ່ເປີດປະໄວ້ບໍ່ໄດ້.
card-another = ໃຊ້ບັດອື່ນ
card-choose = ເລືອກໄຟລ໌…
card-paste = ຫຼື ວາງຂໍ້ຄວາມຂອງບັດ
card-paste-hint = ຂໍ້ຄວາມທັງໝົດ ຕາມທີ່ໄດ້ຮັບມາ.
card-read = ອ່ານບັດນີ້

## ປົດລັອກ

unlock = ປົດລັອກ
unlock-work = ກະລຸນາພິມລະຫັດຜ່ານ.
unlock-training = ຝຶກຊ້ອມ: ກະລຸນາພິມລະຫັດຜ່ານສຳລັບຝຶກຊ້ອມ.
unlock-busy = ກຳລັງເປີດ…
unlock-wait = ລອງໃໝ່ໄດ້ໃນອີກ { $seconds } ວິນາທີ.
unlock-waiting = ຄຳສຸດທ້າຍທີ່ພິມກ່ອນລັອກຍັງບໍ່ທັນໄດ້ບັນທຶກ.
unlock-waiting-hint = Sala ຮັກສາຄຳເຫຼົ່ານີ້ໄວ້ເປັນຄວາມລັບ ຈົນກວ່າເຈົ້າໜ້າທີ່ຜູ້ພິມຈະປົດລັອກ ແລ້ວຈຶ່ງບັນທຶກ. ຖ້າປິດ Sala ຫຼື ປິດເຄື່ອງ, ຄຳເຫຼົ່ານີ້ຈະເສຍໄປ.
unlock-unsaved = ຄຳສຸດທ້າຍທີ່ພິມກ່ອນລັອກຍັງບໍ່ທັນໄດ້ບັນທຶກ. ກະລຸນາກວດເບິ່ງອີກ.
unlock-plain-swap = ເຄື່ອງນີ້ຂຽນຂໍ້ມູນບາງສ່ວນໃນໜ່ວຍຄວາມຈຳລົງດິສກ໌ໂດຍບໍ່ໄດ້ເຂົ້າລະຫັດ. ກະລຸນາຂໍໃຫ້ຜູ້ດູແລເຄື່ອງເປີດການເຂົ້າລະຫັດດິສກ໌ທັງໝົດ.
unlock-forgot = ຂ້ອຍລືມ
unlock-forgot-help = ເຈົ້າໜ້າທີ່ຄົນອື່ນທີ່ໃຊ້ເຄື່ອງນີ້ຍັງເປີດໄດ້ດ້ວຍລະຫັດຜ່ານຂອງຕົນ. ຖ້າບໍ່ມີໃຜເປີດໄດ້ ສອງຄົນທີ່ຖືສ່ວນຂອງໃບກູ້ຄືນເປີດຢູ່ນີ້ໄດ້ ຫຼື ຜູ້ຖືບັດກູ້ຄືນຂອງໜ່ວຍງານ. ພິມຜິດບໍ່ເຮັດໃຫ້ຂໍ້ມູນເສຍ.

## ບ່ອນເກັບທີ່ເກົ່າກວ່າເກົ່າ

# Calm; nobody here has done anything wrong. An older copy may have been put in its place by a repair or a backup.
turned-back-title = ຂໍ້ມູນຢູ່ນີ້ເກົ່າກວ່າຂໍ້ມູນທີ່ເຄີຍມີ
turned-back-missing = ຂາດບັນທຶກຫຼ້າສຸດຢ່າງໜ້ອຍ { $count } ລາຍການ.
turned-back-other = ບັນທຶກຫຼ້າສຸດບາງລາຍການບໍ່ແມ່ນອັນທີ່ເຄີຍຢູ່ນີ້.
turned-back-unknown = ຂໍ້ມູນນີ້ເອົາຄືນມາຈາກສຳເນົາ ຫຼື ກູ້ມາຈາກບ່ອນເກັບທີ່ເປ່ເພ. ສິ່ງທີ່ຂຽນຫຼັງຈາກສຳເນົານັ້ນ ຫຼື ອ່ານບໍ່ໄດ້ ບໍ່ມີຢູ່ນີ້.
turned-back-last = ບັນທຶກໃໝ່ສຸດຢູ່ນີ້ແມ່ນຂອງວັນທີ { $date }.
turned-back-why = ເບິ່ງຄືວ່າມີສຳເນົາເກົ່າຖືກເອົາມາໃສ່ແທນ. ອາດມີຄົນຖອນການຍິນຍອມໄປແລ້ວ ແຕ່ສຳເນົານີ້ຍັງສະແດງວ່າຍິນຍອມຢູ່.
turned-back-why-unknown = ອາດມີຄົນຖອນການຍິນຍອມໄປແລ້ວ ແຕ່ຢູ່ນີ້ຍັງສະແດງວ່າຍິນຍອມຢູ່.
turned-back-lock-hint = ດີທີ່ສຸດແມ່ນລັອກໄວ້ດຽວນີ້ ແລ້ວຊອກຫາສຳເນົາທີ່ໃໝ່ກວ່າ ນຳຜູ້ທີ່ດູແລເຄື່ອງນີ້. ບໍ່ມີຫຍັງປ່ຽນແປງ ຈົນກວ່າທ່ານຈະຕັດສິນໃຈ.
turned-back-go-on-hint = ຖ້າບໍ່ມີສຳເນົາໃໝ່ກວ່າ: ໃຫ້ໄປຕໍ່ດ້ວຍສຳເນົານີ້. Sala ຈະຖາມຄວາມຍິນຍອມທຸກຢ່າງຄືນໃໝ່ ໃນທຸກການສົນທະນາ ກ່ອນຈະເກັບ ຫຼື ແບ່ງປັນຫຍັງ.
turned-back-go-on = ໄປຕໍ່ດ້ວຍສຳເນົານີ້
home-contradicts = ຂໍ້ມູນບາງສ່ວນເຊື່ອຖືບໍ່ໄດ້ອີກ
home-contradicts-hint = ມີບາງຢ່າງໃນດິສເປ່ເພ ຫຼື ຖືກປ່ຽນແປງ. ບໍ່ມີຫຍັງຖືກສົ່ງຕໍ່ ຈົນກວ່າຈະກູ້ສິ່ງທີ່ຍັງອ່ານໄດ້.
home-mark-lost = ເຄື່ອງໝາຍຂ້າງບ່ອນເກັບຫາຍໄປ
home-mark-lost-hint = Sala ໃຊ້ເຄື່ອງໝາຍນີ້ເພື່ອຮູ້ວ່າແມ່ນສຳເນົາເກົ່າ. ໄດ້ຂຽນອັນໃໝ່ແລ້ວ. ຖ້າທ່ານບໍ່ໄດ້ຄາດໄວ້ ໃຫ້ບອກຜູ້ທີ່ດູແລເຄື່ອງນີ້.

## ບ່ອນເກັບຂໍ້ມູນເປ່ເພ

salvage-title = ສິ່ງທີ່ຍັງອ່ານໄດ້ ສາມາດກູ້ໄວ້ໄດ້
salvage-what = ພິມລະຫັດຜ່ານ ແລ້ວກົດປຸ່ມ. ໄຟລ໌ທີ່ເປ່ເພຖືກເກັບໄວ້ຕ່າງຫາກຕາມເດີມ; ບໍ່ມີຫຍັງຖືກລຶບ. ສິ່ງທີ່ຍັງອ່ານໄດ້ຈະໄປຢູ່ບ່ອນເກັບໃໝ່.
salvage-do = ກູ້ສິ່ງທີ່ຍັງອ່ານໄດ້
saved-title = ໄດ້ກູ້ສິ່ງທີ່ຍັງອ່ານໄດ້ໄວ້ແລ້ວ
saved-whole = ການສົນທະນາທີ່ຍັງຄົບ: { $count }.
saved-all = ບໍ່ມີຫຍັງຂາດ.
saved-in-part = ການສົນທະນາເຫຼົ່ານີ້ຂາດບາງສ່ວນ:
saved-unnamed = ການສົນທະນາທີ່ສ່ວນເລີ່ມຕົ້ນຫາຍໄປ: { $count }.
saved-lost = ບັນທຶກທີ່ອ່ານບໍ່ໄດ້ອີກ: { $count }.
saved-set-aside = ໄຟລ໌ທີ່ເປ່ເພຢູ່ທີ່ { $folder }. ກະລຸນາຮັກສາໄວ້: ອາດມີຄົນອ່ານໄດ້ຕື່ມ.

## ເປີດໃຊ້ເທື່ອທຳອິດ

first-run-step = { $number } ໃນ { $count }
first-run-limits = ສິ່ງທີ່ Sala ບໍ່ເຮັດ
first-run-limit-decides = Sala ບໍ່ຕັດສິນກ່ຽວກັບໃຜ.
    .more = Sala ຊ່ວຍທ່ານຮັບຟັງ ແລະ ສະແດງວ່າຄຳຕອບອາດໝາຍເຖິງຫຍັງ. ທ່ານ ແລະ ອົງການທີ່ມີສິດອຳນາດເປັນຜູ້ຕັດສິນ.
first-run-limit-sends = Sala ບໍ່ສົ່ງຫຍັງອອກໄປເອງ.
    .more = ທຸກຢ່າງຢູ່ໃນເຄື່ອງນີ້ ແລະ ຖືກເຂົ້າລະຫັດ. ມີແຕ່ສິ່ງທີ່ທ່ານຜະນຶກໃຫ້ຜູ້ໃດຜູ້ໜຶ່ງເທົ່ານັ້ນຈຶ່ງອອກໄປ.
first-run-limit-room = Sala ບໍ່ເຫັນຫ້ອງ.
    .more = ຄົນອ້ອມຂ້າງ, ກ້ອງ, ເຈ້ຍທີ່ພິມອອກ ແລະ ໜ້າຕ່າງອື່ນ ແມ່ນທ່ານເປັນຜູ້ເບິ່ງແຍງ.
first-run-hide = ຝຶກເຊື່ອງໜ້າຈໍ
first-run-hide-what = ຖ້າມີຄົນເຂົ້າມາ ປຸ່ມດຽວຈະສະແດງລາຍການວັນພັກທຳມະດາແທນວຽກຂອງທ່ານ.
first-run-hide-how = ກົດ F9 ຫຼື Esc ສອງເທື່ອ ຫຼື ປຸ່ມ ເຊື່ອງ. ກົດອີກຈະລັອກ; ຢູ່ນີ້ຈະພາທ່ານກັບມາ.
first-run-hide-limits = ເຊື່ອງເກີນໜຶ່ງນາທີ Sala ຈະລັອກເອງ.
first-run-hide-done = ດີຫຼາຍ. ທຸກໜ້າຈໍເຮັດແບບນີ້ໄດ້.
first-run-passphrase = ເລືອກລະຫັດຜ່ານ
first-run-recovery = ບັດກູ້ຄືນຂອງໜ່ວຍງານ
first-run-recovery-what = ຖ້າລືມລະຫັດຜ່ານທັງໝົດ ມີແຕ່ຜູ້ຖືບັດກູ້ຄືນເທົ່ານັ້ນທີ່ເປີດຂໍ້ມູນໄດ້. ພະແນກຮັບຜິດຊອບຂອງໜ່ວຍງານຈະໃຫ້ບັດນີ້ແກ່ທ່ານ.
first-run-without = ຖ້າບໍ່ມີບັດ
first-run-without-hint = ທ່ານໄປຕໍ່ໂດຍບໍ່ມີບັດກໍໄດ້. ຖ້າລືມລະຫັດຜ່ານທັງໝົດ ທຸກຢ່າງທີ່ເກັບໄວ້ຢູ່ນີ້ຈະເສຍໄປຕະຫຼອດ. ໜ້າຫຼັກຈະເຕືອນເລື່ອງນີ້ຢູ່ສະເໝີ.
first-run-go-without = ໄປຕໍ່ໂດຍບໍ່ມີບັດ
first-run-finish = ສຳເລັດ
first-run-busy = ກຳລັງຕັ້ງຄ່າ…
first-run-nothing-leaves = ບໍ່ມີຫຍັງອອກຈາກເຄື່ອງນີ້
officer-label = ຊື່ຫຍໍ້ຂອງທ່ານ
officer-label-hint = ເຊັ່ນ ອັກສອນຫຍໍ້ ຫຼື ເລກປະຈຳຕົວ. ເກັບໄວ້ແບບເຂົ້າລະຫັດ.

## ໜ້າຫຼັກ

home-without-recovery = ຍັງບໍ່ມີບັດກູ້ຄືນ ແລະ ຍັງບໍ່ມີໃບກູ້ຄືນ
home-without-recovery-hint = ຖ້າລືມລະຫັດຜ່ານທັງໝົດ ທຸກຢ່າງທີ່ເກັບໄວ້ຢູ່ນີ້ຈະເສຍໄປ. ກະລຸນາຕັ້ງບັດກູ້ຄືນຂອງໜ່ວຍງານ ຫຼື ເຮັດໃບກູ້ຄືນໃນການຕັ້ງຄ່າ.
home-clock-odd = ໂມງຂອງເຄື່ອງນີ້ບໍ່ຖືກ. ກະລຸນາຕັ້ງໃໝ່: ທຸກບັນທຶກມີວັນທີ ແລະ ເວລາ.
disk-reserve = ດິສກ໌ເຕັມແລ້ວ
disk-reserve-hint = ສິ່ງທີ່ທ່ານຂຽນຍັງຖືກເກັບໄວ້ຢູ່ ໂດຍໃຊ້ບ່ອນສຳຮອງ ເຊິ່ງບໍ່ໄດ້ມີຕະຫຼອດໄປ. ກະລຸນາເຮັດໃຫ້ມີບ່ອນວ່າງໃນດິສກ໌ໂດຍໄວ.
disk-nothing = ດິສກ໌ເຕັມແລ້ວ
disk-nothing-hint = ສິ່ງທີ່ເກັບໄວ້ແລ້ວຍັງປອດໄພ, ແຕ່ອາດບໍ່ມີບ່ອນສຳລັບສິ່ງທີ່ທ່ານຂຽນຕອນນີ້. ກະລຸນາເຮັດໃຫ້ມີບ່ອນວ່າງໃນດິສກ໌ກ່ອນຈະສືບຕໍ່.
home-new = ການສົນທະນາໃໝ່
home-new-hint = ເລືອກຄູ່ມື ແລ້ວເລີ່ມ
home-continue = ສືບຕໍ່
home-continue-hint = { $code }, ວັນທີ { $date }
home-continue-none = ບໍ່ມີການສົນທະນາທີ່ເປີດຢູ່
home-contacts = ບ່ອນສົ່ງຕໍ່
home-contacts-hint = ໃຜຊ່ວຍໄດ້ ແລະ ຕິດຕໍ່ແນວໃດ
home-training-hint = ຝຶກກັບການສົນທະນາສົມມຸດ
home-list = ການສົນທະນາທັງໝົດ
home-empty = ຍັງບໍ່ມີການສົນທະນາ.
home-opened = ເປີດວັນທີ { $date }
home-ended = ຈົບແລ້ວ
home-not-kept-yet = ຍັງບໍ່ທັນເກັບໄວ້
home-talk-only = ສົນທະນາເທົ່ານັ້ນ, ບໍ່ເກັບໄວ້
home-older = ເບິ່ງການສົນທະນາທີ່ເກົ່າກວ່າ
home-search = ຊອກຫາການສົນທະນາ
home-search-hint = ຊອກດ້ວຍລະຫັດ ຫຼື ຄຳທີ່ຢູ່ໃນບັນທຶກ. ບໍ່ໃສ່ວັນນະຍຸດກໍໄດ້.
# ພຽງແຕ່ລ້າງບ່ອນພິມ; ບໍ່ໄດ້ລຶບຫຍັງ.
home-search-clear = ເຊົາຊອກ
home-search-short = ກະລຸນາພິມຢ່າງໜ້ອຍສອງຕົວອັກສອນ.
home-search-count = ພົບ: { $count }
home-search-more = ຍັງມີຫຼາຍກວ່າ { $count } ລາຍການນີ້. ພິມຕື່ມອີກ ຈະພົບໜ້ອຍລົງ.
# ອ່ອນໂຍນ: ບອກສິ່ງທີ່ຊອກບໍ່ໄດ້, ບໍ່ແມ່ນບອກວ່າມີຫຍັງເຊື່ອງໄວ້.
home-search-none = ບໍ່ພົບ. ບັນທຶກທີ່ປິດຜະນຶກ ແລະ ສິ່ງທີ່ບໍ່ໄດ້ເກັບໄວ້ ບໍ່ໄດ້ຖືກຄົ້ນຫາ.
home-guide-refused = ຄູ່ມືໃນໂຟນເດີ “{ $guide }” ມີຂໍ້ຜິດພາດ ຈຶ່ງບໍ່ໃຫ້ໃຊ້. ໃຫ້ບອກຜູ້ຮັບຜິດຊອບຄູ່ມື; ຄຳສັ່ງ sala-desk guide check ບອກວ່າຜິດຢູ່ໃສ.

## ການສົນທະນາໃໝ່: ບໍ່ຖາມຊື່

new-title = ການສົນທະນາໃໝ່
new-intro = ບໍ່ຈຳເປັນຕ້ອງມີຊື່. ການສົນທະນາຈະມີລະຫັດສັ້ນ.
new-guide = ໃຊ້ຄູ່ມືໃດ?
new-person-language = ພາສາຂອງຜູ້ກ່ຽວ
new-draft = ຄຳເວົ້າໃນຄູ່ມືນີ້ຍັງບໍ່ທັນມີເຈົ້າຂອງພາສາກວດອ່ານ. ກະລຸນາໃຊ້ດ້ວຍຄວາມລະມັດລະວັງ.
new-address-vi = ຄຳເອີ້ນກັນໃນພາສາຫວຽດນາມ
new-address-lo = ຄຳເອີ້ນກັນໃນພາສາລາວ
new-address-hint = ຖ້າບໍ່ແນ່ໃຈ ໃຫ້ໃຊ້ອັນທຳອິດ: ສຸພາບກັບທຸກຄົນ.
new-interpreter = ຜູ້ແປພາສາ
new-interpreter-none = ບໍ່ມີ: ເວົ້າພາສາດຽວກັນ
new-interpreter-in-person = ຢູ່ໃນຫ້ອງ
new-interpreter-telephone = ທາງໂທລະສັບ
new-interpreter-code = ລະຫັດຂອງຜູ້ແປພາສາ
new-interpreter-code-hint = ລະຫັດທີ່ໜ່ວຍງານໃຊ້ແທນຜູ້ແປພາສາ, ຖ້າມີ. ບໍ່ຂຽນຊື່.
new-source = ບັນທຶກແນວໃດ?
new-source-live = ຂ້ອຍກຳລັງລົມກັບຜູ້ກ່ຽວຢູ່
new-source-paper = ຂ້ອຍພິມຈາກໃບເຈ້ຍ
new-missing = ກະລຸນາເລືອກຄູ່ມື ແລະ ພາສາຂອງຜູ້ກ່ຽວ.
new-begin = ເລີ່ມ

## ການຕັ້ງຄ່າ

settings-display = ພາສາ ແລະ ຕົວໜັງສື
settings-text-size = ຂະໜາດຕົວໜັງສື
settings-percent = { $size } %
settings-locking = ການລັອກ
settings-lock-after = ລັອກເມື່ອບໍ່ໄດ້ໃຊ້ເປັນເວລາ
settings-minutes = { $count } ນາທີ
settings-lock-hint = Sala ເຕືອນກ່ອນ 20 ວິນາທີ. ກົດປຸ່ມໃດກໍໄດ້ເພື່ອຢູ່ຕໍ່.
settings-officers = ເຈົ້າໜ້າທີ່ທີ່ໃຊ້ເຄື່ອງນີ້
settings-officer-current = ກຳລັງເຮັດວຽກ
settings-add-officer = ເພີ່ມເຈົ້າໜ້າທີ່
settings-add-officer-hint = ເຈົ້າໜ້າທີ່ຄົນໃໝ່ເລືອກລະຫັດຜ່ານຂອງຕົນເອງ ແລ້ວພິມໃສ່ນີ້.
settings-officer-label = ຊື່ຫຍໍ້ຂອງເຈົ້າໜ້າທີ່ຄົນໃໝ່
settings-own-passphrase = ລະຫັດຜ່ານຂອງ { $officer }
settings-own-passphrase-hint = ເຈົ້າໜ້າທີ່ທີ່ກຳລັງເຮັດວຽກຢູ່ຢືນຢັນການເພີ່ມນີ້ ເພື່ອບໍ່ໃຫ້ຄົນອື່ນເຮັດໄດ້ ເມື່ອໜ້າຈໍເປີດໄວ້.
settings-change-passphrase = ປ່ຽນລະຫັດຜ່ານຂອງຂ້ອຍ
settings-old-passphrase = ລະຫັດຜ່ານປັດຈຸບັນ
settings-change = ປ່ຽນ
settings-cards = ບັດຜູ້ຮັບ
settings-cards-hint = ບ່ອນທີ່ຮັບການສົນທະນາທີ່ຜະນຶກແລ້ວໄດ້.
settings-card-service = ບັດນີ້ແມ່ນຂອງບໍລິການໃດ?
settings-add-card = ເພີ່ມບັດຜູ້ຮັບ
settings-officer-added = ເພີ່ມເຈົ້າໜ້າທີ່ແລ້ວ.
settings-passphrase-changed = ປ່ຽນລະຫັດຜ່ານແລ້ວ. ອັນເກົ່າເປີດຫຍັງໃນເຄື່ອງນີ້ບໍ່ໄດ້ອີກ; ສຳເນົາທີ່ເຮັດໄວ້ກ່ອນຍັງເປີດດ້ວຍອັນເກົ່າໄດ້.
settings-card-added = ເພີ່ມບັດແລ້ວ.
settings-about = ກ່ຽວກັບ Sala
settings-version = ລຸ້ນ
settings-licence = ໃບອະນຸຍາດ
settings-licence-name = Apache License 2.0
settings-fonts = ຕົວອັກສອນ
settings-fonts-names = Noto Sans, Noto Sans Lao Looped (SIL Open Font License 1.1)
settings-texts-source = ຕົ້ນສະບັບຂອງຄຳແປ
settings-texts-draft = ສະບັບຮ່າງ: ຍັງບໍ່ທັນມີເຈົ້າຂອງພາສາກວດອ່ານ

## ໜ້າທີ່ເຊື່ອງໜ້າຈໍ: ທຳມະດາ, ບໍ່ມີຫຍັງໜ້າສົນໃຈ

hide-title = ວັນພັກລັດຖະການ
hide-date = ວັນທີ
hide-day = ວັນ
hide-where = ປະເທດ
hide-both = ຫວຽດນາມ, ລາວ
hide-laos = ລາວ
hide-vietnam = ຫວຽດນາມ
hide-day-new-year = ປີໃໝ່ສາກົນ
hide-day-women = ວັນແມ່ຍິງສາກົນ
hide-day-pi-mai = ປີໃໝ່ລາວ
hide-day-reunification = ວັນທ້ອນໂຮມປະເທດຊາດ
hide-day-labour = ວັນກຳມະກອນສາກົນ
hide-day-national = ວັນຊາດ
hide-note = ວັນພັກຕາມຈັນທະຄະຕິຈະແຈ້ງໃຫ້ຮູ້ທຸກປີ.

## ປຸ່ມ

keys-title = ປຸ່ມທັງໝົດ
keys-next = ຕໍ່ໄປ; ເວລາພິມຂໍ້ຄວາມໃຫ້ກົດພ້ອມ Ctrl
keys-back = ກັບຄືນ
keys-choose = ເລືອກຄຳຕອບ
keys-declined = ບໍ່ຢາກເວົ້າ
keys-unknown = ບໍ່ຮູ້
keys-later = ຖາມພາຍຫຼັງ
keys-not-asked = ບໍ່ໄດ້ຖາມ
keys-notes = ບັນທຶກ
keys-why = ເປັນຫຍັງຈຶ່ງຖາມ ແລະ ຖາມແນວໃດ
keys-pause = ພັກ
keys-search = ຊອກຫາການສົນທະນາ
keys-hide = ເຊື່ອງໜ້າຈໍ; ກົດອີກຈະລັອກ
keys-lock = ລັອກ
keys-size = ຕົວໜັງສືໃຫຍ່ຂຶ້ນ, ນ້ອຍລົງ, ປົກກະຕິ
keys-hint = ທຸກປຸ່ມລັດມີປຸ່ມຢູ່ໜ້າຈໍ.

## ເວລາພັກ

idle-title = Sala ໃກ້ຈະລັອກ
idle-hint = ກົດປຸ່ມໃດກໍໄດ້ເພື່ອຢູ່ຕໍ່. ສິ່ງທີ່ພິມແລ້ວຈະຖືກບັນທຶກກ່ອນລັອກ.
idle-stay = ຢູ່ຕໍ່

## Words that could not be saved

unsaved-title = ມີບາງຄຳຍັງບໍ່ທັນໄດ້ບັນທຶກ.
unsaved-hint = ຄຳເຫຼົ່ານີ້ຍັງຢູ່ໃນຊ່ອງທີ່ພິມ. ເມື່ອແກ້ໄຂແລ້ວ ໃຫ້ລອງໃໝ່.
unsaved-stays = ໜ້າຕ່າງຍັງເປີດຢູ່: ມີບາງຄຳຍັງບໍ່ທັນໄດ້ບັນທຶກ.
unsaved-stays-hint = ຖ້າທ່ານປິດໜ້າຕ່າງອີກຄັ້ງ, Sala ຈະຖາມກ່ອນ.
unsaved-restored = ຄຳທີ່ພິມກ່ອນລັອກໄດ້ບັນທຶກແລ້ວ.
close-title = ປິດ ແລະ ຍອມເສຍບາງຄຳບໍ?
close-words = ມີບາງຄຳທີ່ພິມແລ້ວແຕ່ບັນທຶກບໍ່ໄດ້. ສິ່ງອື່ນທັງໝົດໄດ້ບັນທຶກແລ້ວ.
close-hint = ຖ້າປິດດຽວນີ້, ຄຳເຫຼົ່ານີ້ຈະເສຍໄປ. ຖ້າຢູ່ຕໍ່, ທ່ານສາມາດເຮັດໃຫ້ມີບ່ອນວ່າງໃນດິສກ໌ແລ້ວລອງໃໝ່, ຫຼື ຈົດໃສ່ເຈ້ຍໄວ້.
close-hint-locked = ຖ້າປິດດຽວນີ້, ຄຳເຫຼົ່ານີ້ຈະເສຍໄປ. ຖ້າຢູ່ຕໍ່, ເຈົ້າໜ້າທີ່ຜູ້ພິມສາມາດປົດລັອກ ແລ້ວ Sala ຈະບັນທຶກ.
close-stay = ຢູ່ຕໍ່
close-anyway = ປິດ ແລະ ຍອມເສຍ
