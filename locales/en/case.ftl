# What the program itself says about a case: outcomes, the summary for whoever helps next, and why something may not
# leave. An outcome advises a next step; no sentence here may ever say who is a victim, or that somebody is none.

## Outcomes

outcome-strong-signs = Strong signs were heard
    .sentence = What was told holds strong signs of trafficking in persons.
    .next = Offer a referral to the competent authority today, and help with the urgent needs first. Go only as far as the person agrees.
outcome-signs = Signs were heard
    .sentence = What was told holds signs of trafficking in persons.
    .next = Offer a referral to the competent authority, and help with the urgent needs first. Go only as far as the person agrees.
outcome-child-protection-check = A child protection check is needed
    .sentence = This may be a child, and it is not shown who cares for them.
    .next = Call child protection before the child goes on with anybody. Stay with the child until then.
outcome-recruitment-concern = The way of recruiting gives concern
    .sentence = The way this person was recruited gives concern. It may be fraud by a broker, or trafficking that was stopped before the exploitation.
    .next = Ask gently where the person was to be taken and who was waiting. Offer a referral, a safe return and the contacts.
outcome-labour-concern = The working conditions give concern
    .sentence = The working conditions give concern: labour rights may have been broken.
    .next = Offer the labour section and legal aid. Come back to this conversation if more is told.
outcome-some-signs = Single signs were heard
    .sentence = Single signs were heard. They say little alone.
    .next = Offer help and the contacts, and keep the door open for another talk.
outcome-unclear = Not enough is known
    .sentence = Not enough is known to say what the signs amount to.
    .next = Offer help and the contacts all the same. Another talk is possible at any time.
outcome-none-recorded = No signs were recorded today
    .sentence = No signs were recorded today. People often cannot speak about such things the first time.
    .next = Offer the contacts all the same, and keep the door open for another talk.
# Put before the sentence of an outcome that unknown answers could still raise.
result-at-least = At least this: { $sentence }
result-fixed-line = This is no decision about the person. Only the competent authorities identify a victim.
element-act = What was done
element-means = How it was done
element-purpose = What for
dimension-state-positive = signs heard
dimension-state-negative = too few signs
dimension-state-open = still open

## Answers in words

answer-declined = Prefers not to say
answer-unknown = Does not know
answer-later = Would rather answer later
answer-withdrawn = Taken back
answer-none = None of these
answer-not-asked-unsafe = Not asked: it was not safe
answer-not-asked-not-relevant = Not asked: it does not apply
answer-not-asked-distressed = Not asked: the person was too distressed
answer-not-asked-no-time = Not asked: there was no time
answer-not-asked-already-known = Not asked: it was known already
answer-not-asked-other = Not asked, for another reason
answer-yes = Yes
answer-no = No
answer-done = Done
voice-theirs = in their words
voice-summary = the officer's summary
# Where and when a note was written. $post: four characters by which posts are told apart; no name, no place.
note-from-post = Post { $post } · { $at }
note-from-here = This post · { $at }
decision-yes = agreed
decision-no = refused
decision-later = not decided yet
decision-withdrawn = agreed, then taken back

## The summary for whoever helps next

handover-fixed-line = What stands here was told in confidence. It is no decision about the person. Do not ask again what was told already.
handover-speak = How to speak with this person
handover-speak-language = Language
handover-speak-address = Address
handover-speak-interpreter = Interpreter
handover-speak-source = How it was taken down
handover-from-paper = Typed in from a paper sheet
handover-needs = Urgent needs
handover-told = Already told: do not ask again
handover-declined = Prefers not to say: do not press
handover-later = Would rather answer later
handover-not-asked = Not asked
handover-unknown = Does not know
handover-signs = Signs heard, and what they rest on
handover-outcome = What it amounts to
handover-offers = What was offered
handover-consent = What the person agreed to
handover-notes = Notes
handover-held-back = Sealed entries that stand on no page: { $count }
handover-stand-agrees = The officer agrees
handover-stand-differs = The officer sees it differently
interpreter-none = None: both speak the same language
interpreter-in-person = In the room
interpreter-telephone = By telephone
language-vi = Vietnamese
language-lo = Lao
language-en = English
purpose-talk = To talk
purpose-notes = To write notes and keep them on this machine
purpose-share = To share with: { $service }
purpose-statistics = To count this conversation, without a name

## What is still to be done

todo-later = To ask later: { $count }
todo-open = Conversation not finished
todo-not-handed-over = Not handed over yet
todo-taken-back = Notes were taken back: what was written before is still here
todo-not-kept = Not kept: held in memory only
todo-day-has-come = The day until which this was to be kept has come

## Handing over

export-ok = This leaves, sealed for the chosen recipients alone.
export-no-notes = The person has not agreed to notes. Nothing is kept, so nothing can leave.
export-no-share = The person has not agreed that this is shared with anybody. Ask first, in the stage about referral.
export-no-recipient = Choose at least one recipient.
export-held-back = Entries that stay here for want of consent: { $count }
size-kib = { $size } KiB

## Keeping a case, and erasing it

# $days: a number. $date: the day.
keeping-days = { $days } days, until { $date }
keeping-days-usual = { $days } days, until { $date } (often enough)
# $date: when the desk received it.
keeping-arrived = Arrived, signed for on { $date }
keeping-not-arrived = No receipt yet
erase-not-wanted = The person does not want this kept. It may be erased at any time.
erase-arrived = All that was told has arrived, and was signed for. It may be erased here.
erase-never-handed-over = It may not be erased yet: it was never handed over, and would be lost. It may be erased at any time if the person takes back the consent to notes.
erase-changed-since = It may not be erased yet: something was added after it was handed over. Hand it over again and wait for the receipt.
erase-no-receipt = It may not be erased yet: the receipt has not come from everybody it was handed over to. It may have been lost on its way.
erase-unreadable = It may not be erased yet: an entry of it cannot be read by this version of Sala.
keeping-nothing-kept = Nothing of this conversation is kept. It is in memory alone, and gone when it ends.
erase-goes = Everything that was told, noted and decided goes from this machine: from the list, the search and the store.
# $count: a number.
erase-never-left = Private and sealed entries that never left this machine: { $count }. They exist nowhere else and are lost.
erase-sent-stays = Sealed files that were handed over: { $count }. They stay where they are.
erase-copies-stay = Backups and older copies of the store keep it until they are deleted as well.
erase-stubs-stay = Empty, numbered places stay in the store. They show that nothing was changed in secret and tell nothing.

## The page inside a bundle

page-title = Case { $code }
page-opened = Opened
page-guide = Guide
page-sealed = Sealed
page-post = From
