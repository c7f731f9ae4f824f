## The program of the receiving desk (`sala-desk`). Read by officers of a ministry at a terminal: calm, short, and each
## message says what to do next (.advice). Commands, file names and options stay as they are in every language.

### What went well

# $folder: the folder's path. $words: the card's four check words.
desk-keygen-done = The identity and the card are in { $folder }. Check words: { $words }
    .advice = Keep `identity` where only your desk can read it, with a copy in another safe place: without it no bundle sealed to you can be opened. Give `card` to the posts, and compare the check words with them over the telephone.
desk-keygen-training = This is a training card. Only training vaults seal to it.
# $folder: the folder's path.
desk-open-done = The bundle was whole and unaltered. It now lies open in { $folder }.
    .advice = What lies there is readable by anyone who can open the folder. Delete it when it is no longer needed.
# $file: the receipt's path.
desk-receipt-done = The bundle was whole and unaltered. The receipt is { $file }.
    .advice = Send it back to the post, by any way: it tells nothing of the case. When the post has taken it in, it may erase what it has handed over. So first make sure that the bundle itself is kept safely here.
desk-verify-done = The bundle is whole and unaltered.
# $name: the sender's name on the card. $words: its four check words.
desk-signed-known = Signed by { $name } (check words: { $words }).
# $key: a public key.
desk-signed-unknown = Signed by { $key }, not known.
    .advice = The signature is good, but nothing here says whose key it is. Ask the post for its card, compare the check words over the telephone, and run this again with --sender.
desk-kind-real = Real work
desk-kind-training = Training
# $count: a number.
desk-cases = Cases: { $count }
desk-guides = Guides: { $list }
# $time: when it was sealed, by the sender's clock.
desk-sealed-at = Sealed: { $time }

### What did not

desk-error-not-for-you = This bundle is not sealed for this identity.
    .advice = Check that you gave the right identity file. If you did, ask the sender to seal the case to your card.
desk-error-not-named = This bundle opens with your identity, but its sender did not name you as a recipient.
    .advice = Somebody else sealed it again for you. Nothing was taken from it. Ask the post that signed it to send the case to you itself.
desk-error-damaged = The bundle is damaged or was altered.
    .advice = Nothing was taken from it. Copy it again from where it came, or ask for it again. Keep the damaged file until then.
desk-error-hostile = This file is not built as Sala builds a bundle.
    .advice = Nothing was taken from it. Do not open it by other means; tell the people who look after your machines, and ask the post whether it sent anything.
desk-error-too-large = The bundle is larger than this program opens.
    .advice = Nothing was taken from it. Ask the post to send fewer cases at a time.
desk-error-wrong-sender = The bundle is signed, but not by the sender whose card you gave.
    .advice = Nothing was taken from it. Check that you gave the right card. If you did, ask that post by telephone whether it sent this bundle.
desk-error-bad-signature = The signature of the bundle is not valid.
    .advice = Nothing was taken from it. Ask the post by telephone whether it sent this bundle.
desk-error-newer = This was written by a newer version of Sala.
    .advice = Nothing was changed. Install the newer version on this machine, then try again.
desk-error-training-at-real = This is a training bundle, and this is a desk of real work.
    .advice = Nothing was taken from it. Open it with a training identity.
desk-error-real-at-training = This is a bundle of real work, and this is a training identity.
    .advice = Nothing was taken from it. Take it to the desk it is meant for, and look at it with nobody else.
desk-error-kind = Training and real work cannot be mixed.
    .advice = Seal exercises to a training card, and real cases to a real card.
# $file: a path.
desk-error-card = The card { $file } is damaged or mistyped.
    .advice = Nothing was done. Ask for the card again, and compare the check words over the telephone.
desk-error-card-unknown = { $file } is not a card that this program knows.
    .advice = Check that you gave the `card` file. If you did, it may come from a newer version of Sala.
desk-error-identity = { $file } is not an identity of a desk, or is damaged.
    .advice = Check that you gave the `identity` file that `sala-desk keygen` wrote, and not the card.
desk-error-no-file = { $file } cannot be found.
    .advice = Check the path.
desk-error-not-readable = { $file } cannot be read.
    .advice = Check that you may read this file, and that the disk or stick is still there.
desk-error-not-empty = { $folder } is not empty.
    .advice = Nothing was written. Name a folder that is empty or not there yet.
desk-error-exists = There is already an identity or a card in { $folder }.
    .advice = Nothing was written: an identity that is written over is lost, and with it every bundle sealed to it. Name another folder.
desk-error-read-only = { $folder } cannot be written to.
    .advice = Nothing was left there. Choose a folder that you may write to.
desk-error-disk-full = There is no room left in { $folder }.
    .advice = Nothing was left there. Make room or choose another place, then try again.
desk-error-disk = Writing to { $folder } failed.
    .advice = Nothing was left there. Check that the disk or stick is still there, then try again.
desk-error-name = The name of the desk is empty, too long or without a letter or digit.
    .advice = Give a short name that your posts will know, such as "Desk 3".
desk-error-output = The result could not be written to where it was to go.
    .advice = What the command did is done. Make room or choose another place for its output, and look at what is there before you run it again.
desk-error-unexpected = This should not have happened.
    .advice = Nothing was changed. Please report which command you gave.

### Guides

# $guide: the guide's name and version. $digest: 64 characters.
desk-guide-good = { $guide }: in order. Digest { $digest }
desk-guide-faulty = { $guide }: not in order.
    .advice = Correct the places named above and check again. A guide that breaks a law does not load.
desk-guide-newer = { $guide } is in a newer form than this program reads.
    .advice = Nothing was changed. Install the newer version of Sala on this machine, then try again.
desk-guide-uncovered = Signs that no question of this guide can hear: { $list }
# One fault. $place: where in the files. $fault: what is wrong.
desk-guide-fault = { $place }: { $fault }
# What a proof covered. $power: the exponent of ten. $truths, $asked: numbers.
desk-proof-covered = Every state was looked at: the answers in all combinations, more than 10^{ $power } of them (formulas: { $truths }, questions to the solver: { $asked }).
# One law. $law: one of desk-law-… $claims: a number.
desk-proof-holds = Proved: { $law } (claims: { $claims })
desk-proof-broken = Broken: { $law }
desk-law-hearing-never-lowers = Hearing one more sign never lowers protection
desk-law-child-never-weaker = A child is never protected less than an adult with the same signs
desk-law-refusal-never-weaker = Refusing a question never protects less than its most reassuring answer
desk-law-heavy-only-with-consent = Heavy questions are asked only with consent to talk
desk-law-no-means-of-a-child = A child is not asked how it was brought to agree
desk-law-help-in-every-state = Stopping with help is possible in every state
desk-law-every-question-reachable = Every question can be reached
desk-law-outcomes-as-declared = The outcomes that the guide declares can be reached, and no others
# What breaks a law, and the shortest way to it.
desk-breach = What breaks the law “{ $law }”:
desk-breach-start = It shows before any answer is given.
# One answer on the way. $question, $answer: words of the guide.
desk-breach-step = { $number }. { $question } → { $answer }
# $words: words of the guide. $id: the name in the file.
desk-breach-named = “{ $words }” ({ $id })
# $before, $after, $adult …: outcomes.
desk-breach-hearing = If { $sign } is heard as well, the outcome falls from “{ $before }” to “{ $after }”.
desk-breach-child = An adult then comes to “{ $adult }”, a child only to “{ $child }”.
desk-breach-refusal = Whoever then refuses { $question } comes to “{ $refused }”. Every answer gives more; even “{ $option }” gives “{ $answered }”.
desk-breach-heavy = { $question } can then be asked without consent to talk.
desk-breach-means = { $question } is then asked of a child.
desk-breach-help = Nothing of the stage “{ $stage }” is then available.
desk-breach-question = No answers lead to { $question }.
desk-breach-outcome = No answers lead to “{ $outcome }”, which the guide declares.
desk-breach-undeclared = This leads to “{ $outcome }”, which the guide does not declare.
# One sentence that could do harm. $place: where. $found: the words. $reason: why not. $instead: what to say.
desk-wording = { $place }: “{ $found }”. { $reason } Instead: { $instead }
desk-wording-unread = Nobody's word list looked at these languages: { $list }
desk-wording-missing = There are no word lists beside this guide (wording/): its wording was not looked at.
desk-error-sign = { $sign } is no sign of this guide.
    .advice = Give the ids as they stand in signs.json, separated by commas.
desk-assess-track = Track: { $track }
desk-track-adult = adult
desk-track-child = child
desk-assess-outcome = Outcome: { $outcome }
# As above, while unknown signs could still raise it.
desk-assess-outcome-open = Outcome: at least { $outcome }
desk-assess-dimension = { $dimension }: { $state }
desk-assess-positive = positive
desk-assess-negative = negative
desk-assess-open = open
desk-assess-settled = Settled: what is unknown cannot change this.
desk-assess-not-settled = Not settled: what is unknown could still change this.
desk-assess-no-finding = This is advice for the next step, never a finding about a person.
# A list that is empty, or a value that was not there.
desk-none = none
desk-assess-heard = Heard: { $list }
desk-assess-not-heard = Not heard: { $list }
desk-assess-urgent = Urgent needs: { $list }
# $sign: a sign, in words and by its code.
desk-assess-rests = It rests on { $sign }, heard in:
# $question, $answer: words of the guide.
desk-assess-heard-in = – { $question } → { $answer }
desk-assess-enough = Enough is known: no question that is left could change this. The person may always go on telling.
desk-assess-next = Next question: { $item }
desk-assess-asked = Nothing is left to ask.
# $part: track, outcome, heard, dimensions or urgent.
desk-assess-unexpected = Not as the written interview expects: { $part }
desk-error-answers-expect = { $file } does not say what it expects.
    .advice = Leave out --expect, or add "expect" as described in docs/formats/answers.md.
desk-weight-strong = strong
desk-weight-medium = medium
desk-weight-weak = weak
desk-weight-none = no weight
# $code, $dimension: ids. $name: the sign in words. $adult, $child: weights. $questions: ids.
desk-sign = { $code } ({ $dimension }) { $name }. Adult: { $adult }, child: { $child }. Heard by: { $questions }
desk-sign-further = { $code } { $name }. Heard by: { $questions }
# $before, $after: names and versions of guides.
desk-diff = From { $before } to { $after }:
desk-diff-same = Nothing changed.
desk-diff-republished =
    .advice = The version is the same, yet the guide changed. A published version never changes: give the new one a version of its own.
# $field: a field of the file. $before, $after: values.
desk-diff-guide = The guide: { $field } was { $before }, is { $after }
desk-diff-stage-added = New stage: { $stage }
desk-diff-stage-removed = Stage taken out: { $stage }
desk-diff-item-added = New question: { $item }
desk-diff-item-removed = Question taken out: { $item }
desk-diff-item-moved = Question { $item } moved from stage { $before } to stage { $after }
desk-diff-item = Question { $item }: { $field } was { $before }, is { $after }
desk-diff-option-added = Question { $item }: new option { $option }
desk-diff-option-removed = Question { $item }: option { $option } taken out
desk-diff-option = Question { $item }, option { $option }: { $field } was { $before }, is { $after }
desk-diff-sign = Sign { $sign } was { $before }, is { $after }
# $language: a tag such as vi. $place: such as q-papers.say. $before, $after: the words.
desk-diff-text = Words in { $language }, { $place }: “{ $before }” became “{ $after }”

### The paper twin

# $file: the PDF's path. $count: how many pages it has.
desk-print-done = The sheet is in { $file }. Pages: { $count }
    .advice = Keep printed sheets where nobody else sees them, and destroy each one when it has been entered.
# $form: what was given. $list: ids, separated by commas.
desk-error-address = { $form } is no form of address of the sheet's languages.
    .advice = Choose from these: { $list }
# $characters: characters with their code points.
desk-error-no-shape = The sheet's fonts have no letter shapes for { $characters }
    .advice = Nothing was written. Write these words in the guide with other characters: on paper they would be empty boxes.

### Rehearsal

# $folder: the vault's folder. $count: a number.
desk-rehearse-done = The written interview is in the training vault { $folder }. Answers kept: { $count }
    .advice = All persons in a written interview are fictional. A training vault takes no real case.
# $file: the bundle's path.
desk-rehearse-sealed = Sealed for { $name }: { $file }
desk-error-answers = { $file } is not an answer file, or does not fit this guide.
    .advice = The form is described in docs/formats/answers.md.
# $written, $guide: ids of guides. $language: a tag such as "km". $item: a question's id.
desk-error-answers-guide = { $file } is written for the guide { $written }, not for { $guide }.
    .advice = Nothing was written. Name the folder of the guide it is written for.
desk-error-answers-language = { $file } names a language that Sala does not speak: { $language }
    .advice = Nothing was written. Give vi, lo or en.
desk-error-answers-consent = { $file } says two things about one consent: "consents" and the answer to { $item } differ.
    .advice = Nothing was written. Put the same decision in both places, or leave one out.
desk-error-passphrase = There is no passphrase in the first line of { $file }.
    .advice = Write one there; nobody but you should be able to read the file.
desk-error-vault = The vault in { $folder } cannot be used.
    .advice = Nothing was changed. Name an empty folder, or the passphrase file of this vault.
desk-error-not-agreed = The written interview does not hold both consents: to notes, and to sharing with this service.
    .advice = Nothing was sealed. Without the person's yes nothing leaves, in an exercise too.

### Guides as forms (XLSForm)

# $file, $folder: paths. $guide: id and version.
desk-form-exported = { $guide } is in { $file }.
    .advice = Open it with a spreadsheet program. The sheet `_guide` says how to change it; bring it back with `guide import-xlsform`.
desk-form-written = The draft is in { $folder }.
    .advice = It is a draft. Nobody uses it before `guide check` finds it in order and people have read it in every language.
# The three lists of a report. $count: a number.
desk-form-list-taken = Taken ({ $count }):
desk-form-list-fitted = Changed to fit ({ $count }):
desk-form-list-refused = Not taken ({ $count }):
# Where in the workbook, and what.
desk-form-at-row = { $sheet }, row { $row }: { $text }
desk-form-at-sheet = { $sheet }: { $text }
desk-form-at-book = { $text }
# $count: how many more faults there are.
desk-form-more-faults = … and { $count } more. `guide check` names them all.
desk-form-not-yet = The draft is not a guide yet: { $count } places have to be filled in or corrected.
    .advice = Correct them in the workbook, then import it again into a new folder.

## Remarks. $value and $other: names, columns, words of the workbook.

desk-form-question = taken as { $value }
desk-form-stage = taken as the stage { $value }
desk-form-text-changed = text changed: { $value }
desk-form-structure-changed = Something beside the words was changed: a question, an option, a condition or the version.
desk-form-unchanged = Nothing was changed: this is version { $value } as it was exported, with the same digest.
desk-form-renamed = “{ $value }” is called { $other } here
desk-form-unnamed = { $value } is not given: { $other } stands for it until then
desk-form-group-condition = the condition of the group “{ $value }” is now one of each question in it
desk-form-twice = “{ $value }” stands there twice; this one is called { $other }
desk-form-nested = the group “{ $value }” is part of the group around it
desk-form-outside-group = rows outside every group are in the stage { $value }
desk-form-type = “{ $value }” became { $other }
desk-form-not-required = { $value } is not required: nobody has to answer
desk-form-worked-out = { $value } was worked out anew from the signs of the options
desk-form-braces = { $value }: braces became parentheses; only forms of address such as { $other } have them
desk-form-line-joined = { $value }: a line that begins with a mark was joined to the one before
desk-form-typed = cell { $value } is no text and was taken as text: look whether it says what you wrote
desk-form-own-list = the list “{ $value }” is used by several questions: each has its own options now
desk-form-look-at-translation = the English of { $value } changed, and these did not: { $other }. Look whether they still say the same.
desk-form-same-version = The content changed and the version did not ({ $value }). A published version never changes: give a new one.
desk-form-to-be-filled-in = { $value }: what Sala has to know is missing (why it is asked, who needs it, or what the guide promises)
desk-form-other-signs = The signs beside the folder are not those the workbook was exported with. Those beside the folder count.
desk-form-condition = the condition of { $value } is not understood: { $other }. Until it is written again, the draft does not load.
desk-form-privacy = “{ $value }” is not collected: data about the person's device, voice, picture or place can betray them
desk-form-unknown-type = Sala has no type “{ $value }”
desk-form-repeat = “{ $value }” is not repeated: its questions are asked once
desk-form-constraint = Sala has no such rule here: { $value }
desk-form-computed = “{ $value }” is computed: Sala computes nothing but signs
desk-form-column = the column “{ $value }” is not known
desk-form-sheet = the sheet “{ $value }” is not known
desk-form-no-list = there is no list “{ $value }”
desk-form-unused-list = no question uses the list “{ $value }”
desk-form-or-other = { $value }: write “other” as an option, and its words as a question of its own
desk-form-value = “{ $other }” cannot stand in { $value }
desk-form-error-cell = cell { $value } holds an error
desk-form-group-ends = the group “{ $value }” is not closed, or was not opened
desk-form-no-name = a row without a type or a name: “{ $value }”
desk-form-link = links in { $value } were not followed
desk-form-carried = { $value } was damaged in the sheet `_guide` and left aside

## What was refused as a whole.

# $file: a path. $what: a part or a cell of the workbook.
desk-error-form-not-a-workbook = { $file } is not a workbook (.xlsx).
    .advice = Nothing was written. Save the form as .xlsx (Excel 2007 or newer) and try again.
desk-error-form-encrypted = { $file } is protected with a password, or is an old .xls.
    .advice = Nothing was written. Save it as .xlsx without a password and try again.
desk-error-form-too-large = { $file } is too large: { $what }
    .advice = Nothing was written. A form has at most 5 MB, 5,000 rows a sheet and 10,000 characters a cell. Delete pictures, empty rows and unused formats, or copy the sheets into a new workbook.
desk-error-form-hostile = { $file } is not built as workbooks are: { $what }
    .advice = Nothing was written. Do not open it in a spreadsheet program; ask those who sent it what it is.
desk-error-form-macros = { $file } carries macros: { $what }
    .advice = Nothing was written, and nothing was run. Save it as .xlsx, which has none, and try again.
desk-error-form-links = { $file } reaches outside itself: { $what }
    .advice = Nothing was written, and nothing was followed. Copy the cells into a new workbook as plain values and try again.
desk-error-form-formula = { $file } computes a cell: { $what }
    .advice = Nothing was written. Replace formulas by what they show (copy, then paste as values) and try again.
desk-error-form-no-survey = { $file } has no sheet `survey` with the columns `type` and `name`.
    .advice = Nothing was written. Check that it is a form (XLSForm), and that these headings stand in its first row.
desk-error-form-damaged = { $file } is damaged: { $what }
    .advice = Nothing was written. Open it in a spreadsheet program, save it again as .xlsx and try again.
desk-error-form-not-written = This guide cannot be written as a form: { $what }
    .advice = Nothing was written. Shorten or change that text and try again.
desk-error-file-exists = { $file } is there already.
    .advice = Nothing was written over it. Name a new file.

## Inside a workbook. $addresses: the forms of address. $selected, $equal: examples of conditions.

# $most: a number.
desk-form-number = A whole number from 0 to { $most }.
desk-form-alone = This answer stands alone: take away the others.
desk-form-empty = Nothing is asked in this part.
desk-form-read-me =
    Change the texts, questions and conditions in the sheets survey and choices; give a new version in the sheet settings. Then run: sala-desk guide import-xlsform FILE DIR. Everything is checked before anybody uses it.
    label is what is said to the person (for officer: what the officer reads). sala_officer is how the officer's list words it. hint says how to ask, guidance_hint why, sala_never what never to say. The column # is a comment for the translator.
    Keep forms of address as they stand: { $addresses }. Do not translate names (columns type, name, list_name, sala_...).
    A condition (relevant) is built of: { $selected }, { $equal }, and, or, not( ). Rows of type calculate are worked out by Sala. No question is ever required.
    Below this line is what a form cannot hold. Change nothing there but the rows limit and outcomes.

### The readme inside every bundle

readme-title = How to open this bundle without Sala
readme-body =
    You have already opened it if you read this. For the next time:

        age -d -i identity bundle.age | tar x

    Who signed it, with the key (KEY) from the sender's card that you had before; never take the key from the bundle itself:

        minisign -Vm manifest.json -P KEY

    Whether every file is the one that was signed (compare with "members" in manifest.json):

        sha256sum README.txt padding cases/* $(find guides -type f)

    cases/*.html is for reading. cases/*.jsonl holds the same, one entry a line. An entry without content was left out because the person did not agree that it is passed on.

    manifest.json names those it is meant for. If you are not among them, please do not read on.
    Nothing in here is a finding about a person.

# `sala-desk recover`. $number: 1 or 2. What is typed is not shown.
desk-recover-piece = Piece { $number } of two (it is not shown):
desk-recover-passphrase = New passphrase for { $officer } (it is not shown):
desk-recover-again = The same once more:
desk-recover-done = { $officer } has a new passphrase. The one before opens nothing here any more.
    .advice = If somebody may know the old one, choose *My passphrase may be known* in the settings: older copies of the files still open with it.
desk-error-differs = The two passphrases are not the same.
    .advice = Nothing was changed. Run the command again.
desk-error-typed = Nothing was typed.
    .advice = Nothing was changed. Run the command in a terminal, or hand over the lines through a pipe in the order of the questions.
desk-error-which-officer = There are several officers.
    .advice = Name one of the lines above with --officer, or somebody new with --new-officer. Nothing was changed.
desk-error-no-officer = No officer, or more than one, has this label.
    .advice = Run the command without --officer to see who is there, and name the id. Nothing was changed.
desk-error-recovery-identity = This identity does not open this vault.
    .advice = Take the identity that belongs to the recovery card set here. Nothing was changed.
desk-error-no-recovery = No recovery card was set in this vault.
    .advice = Another officer may still unlock, or two pieces of the recovery sheet open it: run the command without --identity.
# $folder: the vault's folder.
desk-error-vault-file = The vault in { $folder } is damaged, of a newer version, or no vault.
    .advice = Nothing was changed. Keep a copy of the folder as it is, and try with another copy of the vault.
