# Why a passphrase is too easy to guess, and what helps. Shown while it is typed; plain and friendly.

passphrase-too-short = It is too short: use at least ten characters.
passphrase-keyboard-row = Keys in a row on the keyboard are easy to guess.
passphrase-keyboard-pattern = Short patterns on the keyboard are easy to guess.
passphrase-repeated-character = One character again and again is easy to guess.
passphrase-repeated-group = A repeated group of characters is hardly better than the group alone.
passphrase-common = This one is among the most used of all.
passphrase-similar-to-common = This is much like one that many people use.
passphrase-sequence = Runs such as abc or 6543 are easy to guess.
passphrase-year = Years are easy to guess.
passphrase-single-word = One word alone is easy to guess.
passphrase-date = Dates are easy to guess.
passphrase-name = Names are easy to guess.
passphrase-use-several-words = Use several words that do not belong together.
passphrase-signs-not-needed = Digits, signs and capital letters are not needed.
passphrase-add-words = Add another word or two that nobody would expect.
passphrase-capitals-help-little = Capital letters help little.
passphrase-reversing-helps-little = A word written backwards is hardly harder to guess.
passphrase-replacing-helps-little = Signs in place of letters, such as @ for a, help little.
