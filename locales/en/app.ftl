### The words of the program around a conversation: start, unlocking, home, a new conversation, settings, keys.
### Calm and short. No word here says what the program is for.

sala = Sala
close = Close
back = Back
next = Next
cancel = Cancel
add = Add
try-again = Try again
language = Language
home = Home
hide = Hide
lock = Lock
keys = Keys
settings = Settings
training = Training
# On a striped band as long as the training vault is open. Capitals only where the language has them as a habit.
training-band = TRAINING – nothing here is real
training-leave = Leave training
training-leave-hint = Back to real work

## Passphrases

passphrase = Passphrase
passphrase-show = Show
passphrase-caps-lock = Caps Lock is on.
passphrase-new = New passphrase
passphrase-new-hint = Several words that do not belong together. Pasting is possible.
passphrase-again = The same once more
passphrase-differs = The two are not the same. Please type the second one again.
passphrase-good = Hard to guess. Good.
passphrase-too-easy = Still too easy to guess.
passphrase-suggest = Suggest one
passphrase-suggest-another = Suggest another
passphrase-suggest-hint = Learn it, or keep it where only you can reach it; then type it above and below.

## Recipient cards

card-training = For training only
card-words = Check words
card-compare = Compare the four words with the desk that gave you this card, over the telephone or face to face.
card-words-agree = The words agree: add
card-own = Your own passphrase
card-own-hint = Whoever works now confirms that the words agree: nobody else can add a card at a screen that was left open.
card-another = Take another card
card-choose = Choose a file…
card-paste = Or paste the text of the card
card-paste-hint = The whole text, as you were given it.
card-read = Read this card

## Unlocking

unlock = Unlock
unlock-work = Please type your passphrase.
unlock-training = Training: please type your training passphrase.
unlock-busy = Opening…
unlock-wait = You can try again in { $seconds } s.
unlock-waiting = The last words typed before locking are not saved yet.
unlock-waiting-hint = Sala keeps them sealed until their officer unlocks, and then saves them. Closing Sala or switching the machine off loses them.
unlock-unsaved = The last words typed before locking could not be saved. Please look at them again.
unlock-plain-swap = This computer writes parts of its memory to the disk unencrypted. Please ask whoever looks after it to turn on encryption for the whole disk.
unlock-forgot = I forgot it
unlock-forgot-help = Another officer of this machine can still unlock with their own passphrase. If nobody can, two people who keep pieces of the recovery sheet can open it here, or the holder of the post's recovery card. Nothing is erased by a wrong passphrase.

## A store that is older than it was

# Calm; nobody here has done anything wrong. An older copy may have been put in its place by a repair or a backup.
turned-back-title = This record is older than the one that was here
turned-back-missing = At least { $count } of the last entries are missing.
turned-back-other = Some of the last entries are not the ones that were here.
turned-back-unknown = It was brought back from a copy, or saved from damage. What was written after that copy, or could not be read, is not in it.
turned-back-last = The newest entry here is of { $date }.
turned-back-why = An older copy seems to have been put in its place. Somebody may have taken back a consent that this copy still shows as given.
turned-back-why-unknown = Somebody may have taken back a consent that is still shown as given here.
turned-back-lock-hint = Best is to lock now and look for the newer copy, with whoever looks after this machine. Nothing is changed until you decide.
turned-back-go-on-hint = If there is no newer copy: go on with this one. Sala then asks for every consent again, in every conversation, before anything is kept or shared.
turned-back-go-on = Go on with this copy
home-contradicts = Part of the record can no longer be trusted
home-contradicts-hint = Something on the disk was damaged or changed. Nothing is handed over until what can be read is saved.
home-mark-lost = The mark beside the store is missing
home-mark-lost-hint = Sala recognises an older copy by it. A new one has been written. If you did not expect this, tell whoever looks after this machine.

## A damaged store

salvage-title = What can still be read can be saved
salvage-what = Type your passphrase and press the button. The damaged files are set aside as they are; nothing is erased. What still reads goes into a new store.
salvage-do = Save what can be read
saved-title = What could be read was saved
saved-whole = Conversations that are whole: { $count }.
saved-all = Nothing is missing.
saved-in-part = In these conversations something is missing:
saved-unnamed = Conversations whose beginning is missing: { $count }.
saved-lost = Entries that can no longer be read: { $count }.
saved-set-aside = The damaged files lie in { $folder }. Keep them: somebody may be able to read more of them.

## First run

first-run-step = { $number } of { $count }
first-run-limits = What Sala does not do
first-run-limit-decides = It does not decide about anybody.
    .more = It helps you to listen, and shows what the answers may mean. You and the competent authorities decide.
first-run-limit-sends = It sends nothing by itself.
    .more = Everything stays on this machine, encrypted. Something leaves only when you seal it for somebody.
first-run-limit-room = It cannot see the room.
    .more = Other people, cameras, printed pages and other windows are in your care.
first-run-hide = Practise hiding the screen
first-run-hide-what = If somebody comes in, one key shows a plain list of holidays instead of your work.
first-run-hide-how = Press F9, or Esc twice, or the button Hide. The same once more locks; here it brings you back.
first-run-hide-limits = After one minute hidden, Sala locks by itself.
first-run-hide-done = Well done. It works like this on every screen.
first-run-passphrase = Choose a passphrase
first-run-recovery = The post's recovery card
first-run-recovery-what = If every passphrase is lost, only the holder of the recovery card can open the data. Your post's desk gives you this card.
first-run-without = Without a card
first-run-without-hint = You can go on without one. If every passphrase is lost, everything kept here is lost for good. A reminder stays on the home screen.
first-run-go-without = Go on without a card
first-run-finish = Finish
first-run-busy = Setting up…
first-run-nothing-leaves = Nothing leaves this machine
officer-label = Your label
officer-label-hint = Such as initials or a service number. It is kept encrypted.

## Home

home-without-recovery = No recovery card and no recovery sheet
home-without-recovery-hint = If every passphrase is lost, everything kept here is lost. Set the post's recovery card or make a recovery sheet in the settings.
home-clock-odd = The clock of this machine is wrong. Please set it: every entry carries date and time.
disk-reserve = The disk is full
disk-reserve-hint = What you write is still being kept, from a reserve that does not last for ever. Make room on the disk as soon as you can.
disk-nothing = The disk is full
disk-nothing-hint = What was kept is safe, but there may be no room for what you write now. Make room on the disk before you go on.
home-new = New conversation
home-new-hint = Choose a guide and begin
home-continue = Continue
home-continue-hint = { $code }, of { $date }
home-continue-none = No open conversation
home-contacts = Referral contacts
home-contacts-hint = Who can help, and how to reach them
home-training-hint = Practise with made-up conversations
home-list = Conversations
home-empty = No conversation yet.
home-opened = Opened { $date }
home-ended = ended
home-not-kept-yet = Not kept yet
home-talk-only = Talk only, not kept
home-older = Show older ones
home-search = Find a conversation
home-search-hint = By its code, or by words in the notes. Marks and tones may be left out.
# Empties the field; nothing is deleted.
home-search-clear = End the search
home-search-short = Please type at least two letters.
home-search-count = Found: { $count }
home-search-more = There are more than these { $count }. More letters find fewer.
# Calm: it says what cannot be found, not that something is hidden.
home-search-none = Nothing found. Sealed notes, and what was not kept, are not searched.
home-guide-refused = The guide in the folder “{ $guide }” has a fault and is not offered. Ask whoever looks after the guides; sala-desk guide check says what is wrong.

## A new conversation: no name is asked

new-title = New conversation
new-intro = No name is needed. The conversation gets a short code.
new-guide = Which guide?
new-person-language = Language of the person
new-draft = The words of this guide have not yet been read by a native reader. Please take care with them.
new-address-vi = How you address each other in Vietnamese
new-address-lo = How you address each other in Lao
new-address-hint = If in doubt, take the first: it is polite to everybody.
new-interpreter = Interpreter
new-interpreter-none = None: we share a language
new-interpreter-in-person = In the room
new-interpreter-telephone = By telephone
new-interpreter-code = Code of the interpreter
new-interpreter-code-hint = Your post's code for the interpreter, if there is one. No name.
new-source = How is it taken down?
new-source-live = I am talking with the person now
new-source-paper = I type it in from a paper sheet
new-missing = Please choose a guide and the person's language.
new-begin = Begin

## Settings

settings-display = Language and text
settings-text-size = Text size
settings-percent = { $size } %
settings-locking = Locking
settings-lock-after = Lock after a rest of
settings-minutes = { $count } minutes
settings-lock-hint = Sala warns 20 seconds before. Any key keeps it open.
settings-officers = Officers on this machine
settings-officer-current = working now
settings-add-officer = Add an officer
settings-add-officer-hint = The other officer chooses a passphrase of their own and types it here.
settings-officer-label = Label of the new officer
settings-own-passphrase = Passphrase of { $officer }
settings-own-passphrase-hint = Whoever works now confirms that they add this officer: nobody else can do it at a screen that was left open.
settings-change-passphrase = Change my passphrase
settings-old-passphrase = Present passphrase
settings-change = Change
settings-cards = Recipient cards
settings-cards-hint = Desks that conversations can be sealed for.
settings-card-service = Which kind of help does this card stand for?
settings-add-card = Add a recipient card
settings-officer-added = The officer was added.
settings-passphrase-changed = Your passphrase was changed. The old one opens nothing on this machine any more; copies that were made before still open with it.
settings-card-added = The card was added.
settings-about = About Sala
settings-version = Version
settings-licence = Licence
settings-licence-name = Apache License 2.0
settings-fonts = Fonts
settings-fonts-names = Noto Sans, Noto Sans Lao Looped (SIL Open Font License 1.1)
settings-texts-source = Source of the translations
settings-texts-draft = Draft: not yet read by a native reader

## The page that hides the screen: plain, with nothing to be curious about

hide-title = Public holidays
hide-date = Date
hide-day = Day
hide-where = Country
hide-both = Viet Nam, Laos
hide-laos = Laos
hide-vietnam = Viet Nam
hide-day-new-year = New Year's Day
hide-day-women = International Women's Day
hide-day-pi-mai = Lao New Year
hide-day-reunification = Reunification Day
hide-day-labour = Labour Day
hide-day-national = National Day
hide-note = Days by the lunar calendar are announced each year.

## Keys

keys-title = All keys
keys-next = Next; from a text with Ctrl
keys-back = Back
keys-choose = Choose an answer
keys-declined = Prefers not to say
keys-unknown = Does not know
keys-later = Ask later
keys-not-asked = Not asked
keys-notes = Notes
keys-why = Why we ask, and how
keys-pause = Pause
keys-search = Find a conversation
keys-hide = Hide the screen; once more locks
keys-lock = Lock
keys-size = Larger, smaller, normal text
keys-hint = There is a button for every key.

## Rest

idle-title = Sala locks soon
idle-hint = Press any key to stay. What you typed is saved before locking.
idle-stay = Stay

## Words that could not be saved

unsaved-title = Some words are not saved yet.
unsaved-hint = They stand again in the fields where they were typed. As soon as that is put right, try again.
unsaved-stays = The window stays open: some words are not saved yet.
unsaved-stays-hint = If you close the window once more, Sala asks first.
unsaved-restored = The words typed before locking are saved now.
close-title = Close and lose some words?
close-words = Some words that were typed could not be saved. Everything else is saved.
close-hint = If you close now, these words are lost. If you stay, you can make room on the disk and try again, or write them down.
close-hint-locked = If you close now, these words are lost. If you stay, the officer who typed them can unlock, and Sala saves them.
close-stay = Stay
close-anyway = Close and lose the words
