## Until when a case is kept, what arrived elsewhere, and erasing it. Calm and plain; an officer decides here about
## somebody's only record.

case-keeping = Keeping and erasing
keeping-title = Keeping and erasing
keeping-intro = What is kept here belongs to the person. Keep it as long as it helps them, and no longer.

### Until when

keeping-until = Until when is this to be kept here?
# Below the question, in the conversation and afterwards.
keeping-until-hint = Decide it together with the person. When the day comes, Sala asks; nothing is ever erased by itself.
keeping-no-day = No day
keeping-no-day-hint = It stays until somebody decides.
# $date: a day.
keeping-kept-until = To be kept until { $date }.
keeping-kept-no-day = No day was set.
keeping-change = Change
keeping-due-title = The day until which this was to be kept has come
keeping-due = { $date } was the day. Please decide: keep it until another day, or erase it. Nothing happens by itself.
keeping-decide = Decide
home-due = To decide
home-due-hint = The day until which these were to be kept has come. Nothing is erased by itself.

### What arrived elsewhere

keeping-sent = Handed over
keeping-sent-none = This was not handed over yet.
keeping-receipt-hint = The desk that received it signs a receipt, a small file. It tells nothing about the person.
receipt-take = Take in a receipt…
# $desk: the desk's name.
receipt-taken = { $desk } has signed that this arrived:
receipt-known = This receipt was here already. { $desk } has signed that this arrived:
receipt-gone = { $desk } has signed for what was erased here since.

### Erasing

erase-title = Erase
erase-open = Erase this conversation…
# $code: the conversation's short name.
erase-question = Erase { $code } for ever?
erase-no-way-back = This cannot be undone.
erase-own-hint = So that nobody erases anything at a screen that was left open.
erase-keep = Keep it
erase-confirm = Erase for ever
erase-done = It is erased
erase-done-swept = Nothing of it is left in the store of this machine.
erase-done-not-swept = It is gone from the list, the search and the store. Another program was reading the store just now, so last traces may still stand in a file beside it, encrypted. They go when Sala is locked: please lock it soon, with no other program at the store.
erase-to-list = To the list

### When consent to notes is taken back

taken-back-title = The person does not want notes any more
taken-back = What is said from now on is not kept. What was kept before is still here: ask whether it should be erased too. Erasing also ends the conversation on the screen, so it can wait until you have talked.
taken-back-look = To erasing
taken-back-end = What is said since notes were taken back is not kept. What was kept before is still here; it can be erased under “Keeping and erasing”.
