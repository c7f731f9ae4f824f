# review: draft

# Why a passphrase is too easy to guess, and what helps. Shown while it is typed; plain and friendly.

passphrase-too-short = ສັ້ນເກີນໄປ: ໃຊ້ຢ່າງໜ້ອຍສິບຕົວອັກສອນ.
passphrase-keyboard-row = ປຸ່ມທີ່ຢູ່ລຽນກັນໃນແປ້ນພິມເດົາໄດ້ງ່າຍ.
passphrase-keyboard-pattern = ຮູບແບບສັ້ນໆໃນແປ້ນພິມເດົາໄດ້ງ່າຍ.
passphrase-repeated-character = ຕົວອັກສອນດຽວຊ້ຳໆກັນເດົາໄດ້ງ່າຍ.
passphrase-repeated-group = ກຸ່ມຕົວອັກສອນທີ່ຊ້ຳກັນ ກໍບໍ່ດີກວ່າກຸ່ມດຽວປານໃດ.
passphrase-common = ອັນນີ້ເປັນໜຶ່ງໃນອັນທີ່ໃຊ້ຫຼາຍທີ່ສຸດ.
passphrase-similar-to-common = ອັນນີ້ຄ້າຍກັບອັນທີ່ຫຼາຍຄົນໃຊ້.
passphrase-sequence = ລຳດັບເຊັ່ນ abc ຫຼື 6543 ເດົາໄດ້ງ່າຍ.
passphrase-year = ປີເດົາໄດ້ງ່າຍ.
passphrase-single-word = ຄຳດຽວເດົາໄດ້ງ່າຍ.
passphrase-date = ວັນທີເດົາໄດ້ງ່າຍ.
passphrase-name = ຊື່ເດົາໄດ້ງ່າຍ.
passphrase-use-several-words = ໃຊ້ຫຼາຍຄຳທີ່ບໍ່ກ່ຽວຂ້ອງກັນ.
passphrase-signs-not-needed = ບໍ່ຈຳເປັນຕ້ອງມີຕົວເລກ ເຄື່ອງໝາຍ ຫຼື ຕົວພິມໃຫຍ່.
passphrase-add-words = ຕື່ມອີກໜຶ່ງຫຼືສອງຄຳທີ່ບໍ່ມີໃຜຄາດຄິດ.
passphrase-capitals-help-little = ຕົວພິມໃຫຍ່ຊ່ວຍໄດ້ໜ້ອຍ.
passphrase-reversing-helps-little = ຄຳທີ່ຂຽນກັບຫຼັງກໍເດົາບໍ່ຍາກກວ່າປານໃດ.
passphrase-replacing-helps-little = ການໃຊ້ເຄື່ອງໝາຍແທນຕົວອັກສອນ ເຊັ່ນ @ ແທນ a ຊ່ວຍໄດ້ໜ້ອຍ.
