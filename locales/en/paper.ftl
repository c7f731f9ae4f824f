### The paper twin of a guide: a sheet with the same questions, for when the power is out. The officer reads it, and it lies on a
### table where others may see it: nothing here says what the questions are for. Calm, short, to be understood at once.

## At the head

# Each stands before a blank. The form of the day is left to the officer.
paper-date = Date
paper-language = Language of the conversation
paper-use = How to use this sheet
paper-use-keep = Keep this sheet with you at all times. Write no name on it, and nothing by which somebody could be recognised.
paper-use-consent = Write as little as possible until the person has agreed to notes. If they do not agree, go on talking, write nothing more, and destroy the sheet today.
paper-use-free = No answer is an answer too: tick its box and go on. Help does not depend on any answer. A pause or an end is possible at any time.
paper-use-enough = You need not ask everything. When it is clear what should be done, ask nothing more; the person may always go on telling.
paper-use-address = Words with dots under them are forms of address. Say the one that fits.
paper-use-after = When the machine runs again, enter this sheet there: a question has the same name in both places. Then destroy the sheet.
paper-safety = Safety cards
paper-safety-how = If a letter stands beside an answer: stop, read the card with that letter, and see to it before you ask on.
# $page, $pages: numbers.
paper-page = Page { $page } of { $pages }

## Over a part of the conversation

paper-with-consent = Ask the person about this part only if they have agreed to talk. If not, leave it out; help and contacts are there all the same.
# Stands where the program shows what the answers amount to.
paper-no-result = Paper works nothing out. Until the sheet is entered, go by the needs and by your own judgement. Offer help and contacts in any case. Do not tell anybody what they are or are not; do not use this sheet to refuse help.

## Beside a question

paper-heavy = Heavy to be asked. Only if the person has agreed to talk, only if it is needed, and gently. It may always be left out.
paper-notes = Notes, in the person's words
# What is ticked here must not be turned against the person; details could be.
paper-tick-only = Tick only. Write no details here.
# To the officer: a guide's question about notes says that they are locked in the machine, and paper is not.
paper-notes-hint = The words above speak of a locked machine. Today it is paper: say this too, before the person decides.
# Said to the person.
paper-notes-say = The machine is not running now. { $Me } would write on this paper and keep it with me. When the machine is back, { $me } copy it in and then destroy the paper. Is that all right for { $you }?

## When a question is asked. Whole sentences (when) stand alone; lines (part) stand in a list under one of the headings. The
## numbers are those of the questions on the sheet, $option the words beside a box.

paper-when-all = Only if all of these hold:
paper-when-any = Only if at least one of these holds:
paper-when-adult = Only if it is clear that the person is 18 or over.
paper-when-child = Only if the person is under 18, or may be.
paper-when-ticked = Only if “{ $option }” is ticked at question { $number }.
paper-when-not-ticked = Only if “{ $option }” is not ticked at question { $number }.
paper-part-all = All of these hold:
paper-part-any = At least one of these holds:
paper-part-adult = It is clear that the person is 18 or over.
paper-part-child = The person is under 18, or may be.
paper-part-ticked = Question { $number }: “{ $option }” is ticked.
paper-part-not-ticked = Question { $number }: “{ $option }” is not ticked.
