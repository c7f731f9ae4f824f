### The words of a conversation's screens: the case frame, the question card, pause, end, urgent needs, result,
### handover and export. They are read under strain, often beside the person: short, calm, no blame, no jargon.
### "The person" is the one who is asked; the words victim, suspect, illegal and their kin never stand here.

## The frame around a conversation

case-title = Conversation { $code }
case-opening = Opening the conversation…
case-saved = Saved { $time }
case-saving = Saving…
# Nothing said so far is on the disk, because nobody has agreed to notes yet.
case-not-kept-yet = Not kept yet
case-not-kept-yet-hint = Nothing is written down before the person agrees to notes.
case-talk-only = Talk only
case-talk-only-hint = The person does not want notes. Nothing of what is said is kept.
case-closed = Ended
# Back to the list of all conversations; stands in a narrow header.
case-home = Conversations
case-pause = Pause
case-language = Language of the screen
case-rail = Parts of the conversation
case-stage-untouched = not begun
case-stage-begun = begun
case-stage-done = done
case-stage-not-now = not open yet
case-later = To come back to
case-after = For afterwards
case-urgent = Urgent needs
case-urgent-count = Raised: { $count }
case-result = What it amounts to
case-handover = Handover
case-export = Export
case-end = End the conversation
case-back = Back
case-next = Next
case-go-to-conversation = Back to the conversation
case-close-notice = Close this notice

## The question card

interview-say = To say
# A question that the officer answers by looking; nothing is said to the person.
interview-look = You look. Nothing is asked.
interview-choices-hint = More than one may be chosen.
interview-no-answer = No answer
# Said of the person. It is a choice like any other, never a fault.
interview-declined = Prefers not to say
interview-unknown = Does not know
# For what the officer looks at: it cannot be seen or judged.
interview-unknown-observed = Cannot tell
interview-later = Ask later
interview-not-asked = Not asked
interview-not-asked-why = Why was it not asked?
interview-not-asked-unsafe = Not safe to ask
interview-not-asked-not-relevant = Does not apply
interview-not-asked-distressed = Too distressed
interview-not-asked-no-time = No time
interview-not-asked-already-known = Already known
interview-not-asked-other = Another reason
interview-take-back = Take this answer back
interview-corrected = This answer was corrected. The first wording is kept.
interview-conflict = Two answers came together from two copies of this conversation. Both are kept, and both count.
interview-guidance = Why and how
interview-guidance-why = Why we ask
interview-guidance-how = How to ask
interview-guidance-never = What never to say
interview-note = Notes
interview-note-label = Notes on this question
interview-note-hint = A few words are enough. It is not a statement.
interview-voice = Whose words
interview-voice-theirs = Their words
interview-voice-summary = My summary
interview-text-label = What is said
interview-number-label = Number
interview-number-hint = A whole number. About is enough.
interview-number-invalid = Please write a whole number in figures, such as 17.
interview-date-hint = As far as it is known. Each field may stay empty.
interview-date-day = Day
interview-date-month = Month
interview-date-year = Year
interview-date-about = About, not exactly
interview-date-invalid = This is not a date of the calendar. The year is needed; a day needs its month.
# Papers from Thailand count years in the Buddhist era: 2569 is 2026.
interview-date-buddhist = In the Buddhist era, { $buddhist } is { $common }.
interview-date-use = Write { $common }
interview-consent-yes = Yes
interview-consent-no = No
interview-consent-later = Not now
interview-consent-withdraw = Takes the yes back
interview-card-done = Done
interview-channel = The words reach you
interview-channel-direct = directly
interview-channel-interpreted = through an interpreter
interview-channel-companion = through somebody who came along
interview-gone = This question is not open now. Choose another part on the left, or go on with Next.
interview-from-paper = This conversation is typed in from a paper sheet. Every answer is marked so. Type what stands on the sheet, and nothing that it does not say.
interview-talk-only-notice = Nothing of this conversation is kept. You can go on talking; the questions stay here to guide you. At the end only stays that a conversation took place, if the person agreed to that.
interview-consents-again = Please ask for each consent again
    .why = This record was brought back from an older copy. The person may have taken back a consent since; what was agreed before no longer counts.
interview-earlier-title = Before you go on
# Said to the person who has just agreed to notes, about what was told while notes were refused. No pressing: a no is fine.
interview-earlier-say = May { $me } also write down what { $you } told me before?
interview-earlier-hint = It was told while notes were refused. It stays unwritten unless the person says yes now.
interview-earlier-no = No, leave it unwritten
interview-earlier-yes = Yes, write it down too
interview-earlier-left = What was told while notes were refused stays unwritten. It is forgotten at the end, or when Sala is locked.
interview-earlier-after-all = The person wants it written down after all
# Beside what was told while notes were refused, on the card of its question.
interview-unwritten = Told while notes were refused. Not kept; still heard in this conversation.
# A conversation that came from another post, where it was ended.
interview-reopen-title = This conversation has ended
interview-reopen = What was told elsewhere stands here and is not asked again. If the person wants to go on talking, you can go on here.
interview-reopen-go-on = Go on with it here

## Safety cards: calm, what to do now

interview-action-title = Please see to this first
interview-action-move-room = Others may hear. Go to another room, or wait until you are alone together. Ask nothing more until then.
interview-action-medical = Somebody needs a doctor. Arrange that first; the questions can wait.
interview-action-danger = There may be danger now. Stop asking. Think about a safe place together; call others only as the person wishes, unless life is in danger.
interview-action-reschedule = This is not a good moment. Agree on another time and a safe way to reach each other.
interview-action-child = This may be a child. Treat the person as a child until it is clear. Bring in child protection; the adult who came along does not answer for the child.
interview-action-self-harm = The person may want to hurt themselves. Ask calmly and directly. Do not leave them alone. Get medical help.
interview-stop-with-help = Stop here, give information only

## When there is nothing more to ask

interview-enough-title = Enough is known
interview-enough = Sala has no further question that could change what should be done. The person may always go on telling.
interview-asked-title = Every question was offered
interview-asked = There is nothing left that Sala would ask. The person may always go on telling.
interview-left = The person may always go on telling. Some questions are still open; you can come back to them, or leave them.
interview-rest-tell = Go on listening
interview-rest-readback = Read back together
interview-rest-result = See what it amounts to
interview-rest-needs = Help and contacts
interview-rest-left = To the open question
interview-rest-end = End the conversation

## Pause

interview-pause-title = A pause
interview-pause-now = Now
interview-pause-step-stop = Stop asking. Be quiet for a while. Nothing on this screen is urgent.
interview-pause-step-where = Say quietly where you both are and what day it is. Say that it is safe here only if that is true.
interview-pause-step-offer = Offer water, an open window, a few steps outside.
interview-pause-step-breathe = Breathe slowly yourself, out longer than in. The person may join in, or not.
interview-pause-step-senses = Feet on the floor, something cool in the hand, naming things that can be seen in the room: these help many people.
interview-pause-step-touch = Do not touch without asking.
interview-pause-step-self-harm = If hurting oneself is mentioned: ask calmly and directly, do not leave the person alone, get medical help.
interview-pause-script = To say
# The three lines are said aloud to somebody in distress. No "you" that needs a form of address in Vietnamese and Lao.
interview-pause-say-stop = Let us stop for a moment. Nothing has to be said now.
interview-pause-say-time = There is time. There is water here. We can open the window, or walk a little.
interview-pause-say-help = What would help right now?
interview-pause-choices = And then
interview-pause-go-on = Go on
interview-pause-change = Talk about something else
interview-pause-contacts = Finish with help and contacts
interview-pause-end = End for today
interview-pause-noted = Only that there was a pause is noted.

## End

interview-end-title = End the conversation
interview-end-kept = Kept on this machine, encrypted:
interview-end-answers = Answers: { $count }
interview-end-notes = Notes: { $count }
interview-end-offers = Help offered: { $count }
interview-end-open = To come back to: { $count }
interview-end-unwritten = Not kept: what was told while notes were refused.
interview-end-talk-only = Nothing of what was said is kept. Only stays that a conversation took place, if the person agreed to that.
interview-end-not-yet = The person has not decided about notes. If you end now, nothing of what was said is kept.
interview-end-before = Before you part: thank the person, say what happens next, and agree on a safe way to reach each other.
interview-end-confirm = End now
interview-end-cancel = Not yet

## Urgent needs and referral; also the list of contacts without a conversation

needs-title = Help and contacts
needs-intro = Help does not depend on any answer. Offer it at any time.
needs-urgent = Needs that were raised
needs-urgent-none = No urgent need was raised so far.
needs-suggested = For the needs that were raised
needs-other = Other help
needs-checked = Checked { $date }
needs-stale = Checked more than a year ago. Check again before you give it.
needs-no-contact = No verified contact is known. No number is better than a wrong one.
needs-offer = When you offered it, the person said
needs-yes = Yes, please
needs-no = No
needs-later = Perhaps later
contacts-title = Referral contacts
contacts-intro = Verified contacts only, each with the day it was last checked.
contacts-empty = There are no contacts here.
contacts-home = Back

## Result: what the answers amount to. Signs and a next step; never a finding about the person.

result-title = What it amounts to
result-next-step = Next step
result-urgent = Urgent needs
result-elements = What was heard, by the three elements
result-element = Element
result-points-to = Points to it
result-points-away = Points away
result-unknown = Not known
result-nothing = –
result-not-needed = Not needed for a child: how it came about does not matter, and is not asked.
result-unverified = its weight was not checked in the original source
result-go-to = Go to this answer
result-dimensions = The six dimensions
result-open = What could still change this
result-not-covered = Signs that this guide cannot hear
result-stand = How do you see it?
result-stand-hint = You know more than the answers say. Your view is kept beside what is shown here.
result-agree = I agree
result-differ = I see it differently
result-reason = Why you see it differently
result-keep-stand = Keep my view
result-stand-agreed = You agreed with this.
result-stand-differs = You see it differently:
result-stand-outdated = The answers have changed since then. Please look again.
result-to-handover = On to the handover
result-to-needs = Help and contacts

## Handover

handover-title = Handover
handover-intro = For whoever helps next, so that nobody has to tell it twice. Read it back together; the person may change or leave out anything.
handover-empty = There is nothing to hand over yet.
handover-export = Export

## Export

export-title = Export
export-intro = You seal a file that only the chosen recipients can open. Sala sends nothing by itself.
export-service = For which help
export-agreed = The person agreed to share with it.
export-not-agreed = The person has not agreed to share with it.
export-recipients = Recipients
export-recipients-none = No recipient card is here yet. Add one below.
export-words-hint = Compare the four words with the recipient, over the telephone or face to face.
export-training = Exercise
export-add = Add a recipient card
export-folder = Folder to write into
export-choose-folder = Choose…
export-preview = Exactly this leaves
export-preview-nothing = Nothing would leave.
export-limits = What sealing does not protect
export-limit-seen = Whoever finds the file sees that there is a sealed file, its size, and when it was written.
export-limit-other-end = Whoever holds the recipient's key can read all of it.
export-limit-back = What was handed over cannot be called back.
export-seal = Seal and write
export-done = The sealed file is written
export-file = File
export-size = Size
export-for = For
export-done-next = Hand it over yourself, or carry it to where it can be sent.
export-again = Seal for somebody else
