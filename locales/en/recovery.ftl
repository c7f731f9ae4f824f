### When a passphrase is lost or known, when a machine is lost. Calm words: whoever reads them may be frightened. Say plainly
### what is possible and what is not. "Piece" is one of three parts of a secret, on paper; "sheet" is the three together.

## In the settings

recovery-title = If a passphrase is lost
recovery-card = Recovery card
recovery-card-none = No recovery card is set.
recovery-card-set = Set the recovery card
recovery-card-replace = Replace the recovery card
recovery-card-hint = Your post's desk gives you this card. When every passphrase is lost, its holder can open the data. A card that was set before opens nothing here any more.
recovery-card-done = The recovery card is set.
recovery-sheet = Recovery sheet
recovery-sheet-what = Three people keep one piece each, on paper. Any two together can open the data; one piece alone opens nothing.
recovery-sheet-none = No sheet was made.
# $id: four letters and digits. $day: a date.
recovery-sheet-is = Sheet { $id }, made on { $day }
recovery-sheet-make = Make a recovery sheet
recovery-sheet-again = Make a new sheet
recovery-sheet-revoke = Take the sheet out of use
recovery-sheet-before = You need three people whom you trust, paper and half an hour. The pieces come one after the other; each person copies one by hand and sees no other. Sala neither prints nor saves them.
recovery-sheet-replaces = When the new sheet is in use, the pieces of sheet { $id } open nothing here any more.
recovery-sheet-begin = Show the first piece
recovery-sheet-done = The sheet is in use. Let each person keep the piece in a closed envelope, away from this machine and from the other two.
recovery-sheet-revoke-hint = Its pieces then open nothing here any more. Copies that were made before still open with them.
recovery-sheet-revoked = The sheet is out of use.
recovery-copy = Copy
recovery-copy-what = An encrypted copy on a USB stick, for the day on which this machine is lost. It opens with the passphrases, card and pieces of today. Keep it locked away, not beside this machine.
recovery-copy-none = No copy was made yet.
# $when: a date and a time.
recovery-copy-last = Last copy: { $when }
recovery-copy-make = Make a copy
recovery-copy-busy = Writing and comparing…
recovery-copy-done = The copy is complete: it was read back and compared with what is kept here.
recovery-known = My passphrase may be known
recovery-known-what = To change the passphrase is not enough then: whoever took the files before can still open them with the old one. Here everything is encrypted anew, and you choose another passphrase.
recovery-known-others = These officers lose their way in. Add them again afterwards; what they wrote stays.
recovery-known-copies = Copies that were made before still open with the old passphrases. Destroy those you can reach, and make a new copy afterwards.
recovery-known-kept = Recovery card and recovery sheet stay in use.
recovery-known-do = Encrypt everything anew
recovery-known-busy = Encrypting and comparing…
recovery-known-done = Everything is encrypted anew. The old passphrase opens nothing on this machine any more.

## A piece on its way to paper

# $number: 1, 2 or 3.
recovery-piece-title = Piece { $number } of 3
recovery-piece-alone = Only the person who keeps this piece looks at the screen now.
recovery-piece-write = Please write all of it on paper, by hand: first the four lines, then the 19 groups. No photograph, no telephone.
recovery-piece-number = Piece
recovery-piece-sheet = Sheet
recovery-piece-device = Device
recovery-piece-day = Day
recovery-piece-written = It is written down
recovery-piece-check = The piece is out of sight now. Please type these two groups from the paper.
recovery-piece-group = Group { $number }
recovery-piece-show = Show the piece again
recovery-piece-confirm = Compare
recovery-piece-next = That is right. Fold the paper, and call the person who keeps piece { $number }.
recovery-piece-ready = I keep this piece, and I am alone at the screen

## At the door: two people with their pieces

recover-begin = Two people are here with their pieces
recover-title = Open with two pieces
recover-first = First piece
recover-second = Second piece
recover-alone = Only the person who keeps this piece looks at the screen now.
recover-hint = All 19 groups as they stand on the paper. Capitals and spaces do not matter.
# $count: how many were typed.
recover-length = { $count } letters and digits were typed; a piece has 76.
    .advice = Compare with the paper, group by group: nothing may be missing and nothing too much.
# $group: a number from 1 to 19.
recover-slip = A letter or digit is wrong. Look at group { $group } first.
    .advice = Compare that group with the paper, and then the others.
recover-right = This piece is right. It is out of sight again.
recover-who = Who needs a new passphrase?
recover-newcomer = Somebody new
recover-open = Set the passphrase and open
recover-busy = Opening…
recover-after = If somebody may know the old passphrase, choose “My passphrase may be known” in the settings.

## Bringing a copy back, at the first run

bring-back = Bring back a copy
bring-back-what = Choose the USB stick with the copy. What was written after the copy was made is not in it. The copy stays on the stick.
bring-back-choose = Choose the folder
bring-back-which = Which copy?
# $made: a date and a time. $name: the copy's folder.
bring-back-copy = { $made } ({ $name })
bring-back-do = Bring it back
bring-back-busy = Bringing it back…
bring-back-done = The copy is back. Please unlock with the passphrase of the day on which it was made.
