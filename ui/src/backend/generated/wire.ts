// Generated from crates/field/src/wire.rs by `npm run gen`. Do not edit.

/**
 * Keeping a card.
 */
export type AddCardRequest = {
/**
 * The JSON of the card.
 */
text: string,
/**
 * The kind of service it stands for, as an id of the contacts: a person's consent names services, not cards.
 */
service: string,
/**
 * The passphrase of the officer who works now: nobody plants a card at a screen that was left open.
 */
own: string, };

/**
 * Another officer on this machine.
 */
export type AddOfficerRequest = {
/**
 * A label, kept inside the vault.
 */
officer: string,
/**
 * That officer's passphrase.
 */
passphrase: string,
/**
 * The passphrase of the officer who works now: nobody adds a key for themselves at a screen that was left open.
 */
own: string, };

/**
 * The pair of words by which two people address each other, as an id of the guide's list of forms. Vietnamese and
 * Lao have no neutral "you".
 */
export type Address = {
/**
 * Id of a Vietnamese form, such as `chi-em`.
 */
vi: string,
/**
 * Id of a Lao form, such as `euay-nong`.
 */
lo: string, };

/**
 * One answer to one question. In JSON `{"choice":"yes"}`, `{"choices":["a","b"]}`, `{"text":{"words":"…","voice":
 * "theirs"}}`, `{"number":17}`, `{"date":"2025-03~"}`, `"declined"`, `"unknown"`, `"later"`, `{"not-asked":"unsafe"}`
 * or `"withdrawn"`.
 */
export type Answer = { "choice": string } | { "choices": Array<string> } | { "text": {
/**
 * NFC text, at most [`Answer::TEXT_LIMIT`] bytes.
 */
words: string,
/**
 * Whose words these are.
 */
voice: Voice, } } | { "number": number } | { "date": string } | "declined" | "unknown" | "later" | { "not-asked": NotAskedReason } | "withdrawn";

/**
 * An answer, or a decision about a consent (`{"choice":"yes"}` to an item of kind consent).
 */
export type AnswerRequest = {
/**
 * The case.
 */
case: CaseId,
/**
 * The item.
 */
item: string,
/**
 * The answer.
 */
answer: Answer,
/**
 * How the words came.
 */
channel: Channel, };

/**
 * Opening a conversation.
 */
export type BeginRequest = {
/**
 * The guide's id.
 */
guide: string,
/**
 * The person's language.
 */
person_language: Lang,
/**
 * The forms of address.
 */
address: Address,
/**
 * Who interprets.
 */
interpreter: Interpreter,
/**
 * Whether a paper sheet is typed in: everything until the end is marked so.
 */
from_paper: boolean, };

/**
 * Real work or an exercise.
 */
export type CardKind = "real" | "training";

/**
 * A recipient card as text.
 */
export type CardRequest = {
/**
 * The JSON of the card.
 */
text: string, };

/**
 * A recipient card for people.
 */
export type CardView = {
/**
 * The age recipient: the card's id.
 */
id: string,
/**
 * The desk's name.
 */
name: string,
/**
 * Real or training.
 */
kind: CardKind,
/**
 * The four check words to compare.
 */
words: string,
/**
 * The card's JSON, to hand back.
 */
text: string,
/**
 * The service it stands for; empty for a card that is not kept.
 */
service: string,
/**
 * That service's name.
 */
service_label: string, };

/**
 * One case: one person's conversation with one or several posts.
 */
export type CaseId = string;

/**
 * About one case.
 */
export type CaseRequest = {
/**
 * The case.
 */
case: CaseId, };

/**
 * One line of the case list.
 */
export type CaseRow = {
/**
 * Id.
 */
case: CaseId,
/**
 * Short name among people.
 */
code: string,
/**
 * Day it was opened, for people.
 */
opened: string,
/**
 * The guide's title.
 */
guide: string,
/**
 * Whether it is kept in the vault or only in memory.
 */
kept: Kept,
/**
 * Whether the conversation has ended.
 */
closed: boolean,
/**
 * What is still to be done, in whole phrases: asked later, not handed over.
 */
to_do: Array<string>, };

/**
 * A conversation as it stands. Its words are in [`CaseWords`].
 */
export type CaseView = {
/**
 * Id.
 */
case: CaseId,
/**
 * Short name among people.
 */
code: string,
/**
 * The guide.
 */
guide: GuideRef,
/**
 * The person's language.
 */
person_language: Lang,
/**
 * How the words reach the officer, as it was said at the beginning.
 */
channel: Channel,
/**
 * Whether answers are kept.
 */
kept: Kept,
/**
 * Local time of the last durable write (`14:05`), if any.
 */
saved_at: string | null,
/**
 * What room the vault's disk has for the next answer.
 */
room: DiskRoom,
/**
 * Whether the conversation has ended.
 */
closed: boolean,
/**
 * Whether it ended and can be gone on with here: another post has worked on it.
 */
may_reopen: boolean,
/**
 * Whether it is typed in from a paper sheet.
 */
from_paper: boolean,
/**
 * Whether consents have to be asked for again, since the vault was found older than it had been.
 */
consents_again: boolean,
/**
 * Whether notes were kept once and the person does not want them any more: what was kept can be erased.
 */
taken_back: boolean,
/**
 * Until when it is kept.
 */
retention: RetentionView,
/**
 * What was told while notes were refused, now that they are agreed to.
 */
earlier: Earlier,
/**
 * Whether the child track is on (under 18, or age in doubt).
 */
child: boolean,
/**
 * The guide's stages with the items that are there now.
 */
stages: Array<StageView>,
/**
 * Where *next* and *back* lead from each item of the guide.
 */
ways: { [key in string]: WaysView },
/**
 * The rest between the questions and what comes afterwards, and where it leads.
 */
rest: RestView,
/**
 * What to ask next; none when enough is known or all was asked.
 */
next: PlaceView | null,
/**
 * Whether no question still to be offered can change what should be done.
 */
enough: boolean,
/**
 * What to come back to.
 */
later: Array<PlaceView>,
/**
 * Answers and notes by item.
 */
given: { [key in string]: GivenView },
/**
 * Notes beside no item.
 */
case_notes: Array<NoteView>,
/**
 * Safety cards to show, by id.
 */
actions: Array<string>,
/**
 * Urgent needs raised.
 */
urgent: Array<NeedView>,
/**
 * What was offered.
 */
offers: Array<Offer>,
/**
 * Whether talking was agreed to.
 */
may_talk: boolean, };

/**
 * The words of a conversation's guide, in both languages, with the chosen forms of address.
 */
export type CaseWords = {
/**
 * For the officer.
 */
officer: GuideWordsView,
/**
 * For the person.
 */
person: GuideWordsView, };

/**
 * Changing one's passphrase.
 */
export type ChangePassphraseRequest = {
/**
 * The present one.
 */
old: string,
/**
 * The new one.
 */
new: string, };

/**
 * How the words reached the officer.
 */
export type Channel = "direct" | "interpreted" | "companion";

/**
 * Every command: name to request and view. The generated TypeScript types come from this struct alone.
 */
export type Commands = { status: [null, SessionView], set_preferences: [Preferences, SessionView], check_passphrase: [PassphraseRequest, StrengthView], suggest_passphrase: [null, string], read_card: [CardRequest, CardView], set_up: [SetUpRequest, SessionView], unlock: [UnlockRequest, SessionView], go_on_without: [null, SessionView], salvage: [UnlockRequest, SalvageView], lock: [LockRequest, SessionView], set_aside: [SetAsideRequest, null], take_words: [null, Array<TypedWords>], change_passphrase: [ChangePassphraseRequest, SessionView], officers: [null, Array<OfficerView>], add_officer: [AddOfficerRequest, Array<OfficerView>], cards: [null, Array<CardView>], add_card: [AddCardRequest, Array<CardView>], recovery: [null, RecoveryView], set_recovery: [SetRecoveryRequest, RecoveryView], begin_sheet: [OwnRequest, PieceView], confirm_piece: [PieceCheckRequest, PieceView | null], drop_sheet: [null, null], revoke_sheet: [OwnRequest, RecoveryView], rekey: [RekeyRequest, SessionView], make_copy: [FolderRequest, RecoveryView], check_piece: [TypedPieceRequest, TypedPieceView], recover_officers: [PiecesRequest, Array<KnownOfficer>], recover: [RecoverRequest, SessionView], copies: [FolderRequest, Array<CopyView>], bring_back: [FolderRequest, SessionView], home: [null, HomeView], older: [OlderRequest, OlderView], search_cases: [SearchRequest, SearchView], begin: [BeginRequest, CaseView], open_case: [CaseRequest, CaseView], words: [CaseRequest, CaseWords], answer: [AnswerRequest, CaseView], note: [NoteRequest, CaseView], decide_earlier: [EarlierRequest, CaseView], reopen: [CaseRequest, CaseView], offer: [OfferRequest, CaseView], pause: [CaseRequest, CaseView], result: [CaseRequest, ResultView], take_stand: [StandRequest, ResultView], handover: [CaseRequest, HandoverView], contacts: [CaseRequest, Array<ServiceView>], preview_export: [ExportRequest, ExportPreview], export: [ExportRequest, ExportView], keeping: [CaseRequest, KeepingView], set_retention: [RetentionRequest, CaseView], erase_case: [EraseRequest, ErasedView], end_conversation: [CaseRequest, HomeView], forms_of_address: [null, Array<FormView>], close_window: [null, null], keep_open: [null, null], choose_folder: [null, string | null], choose_card: [null, CardView | null], choose_receipt: [null, ReceiptView | null], };

/**
 * One contact.
 */
export type ContactView = {
/**
 * Its name.
 */
label: string,
/**
 * What to know about it.
 */
note: string,
/**
 * Numbers and addresses.
 */
numbers: Array<string>,
/**
 * When it was last checked, for people.
 */
checked_on: string,
/**
 * Whether that was more than a year ago.
 */
stale: boolean, };

/**
 * A copy that was found.
 */
export type CopyView = {
/**
 * Its path, to hand back.
 */
folder: string,
/**
 * Its name, given by chance.
 */
name: string,
/**
 * The day and time it was made.
 */
made: string, };

/**
 * A day that is offered.
 */
export type DayChoice = {
/**
 * The day (`2027-02-20`).
 */
until: string,
/**
 * How far it is, and the day for people.
 */
label: string, };

/**
 * Yes, no, later; or a yes taken back.
 */
export type Decision = "yes" | "no" | "later" | "withdrawn";

/**
 * A SHA-256 digest; 64 hexadecimal characters in JSON.
 */
export type Digest = string;

/**
 * One dimension.
 */
export type DimensionView = {
/**
 * `DR` and so on.
 */
id: string,
/**
 * Its name.
 */
label: string,
/**
 * `positive`, `negative` or `open`.
 */
state: string,
/**
 * The state in words.
 */
state_label: string, };

/**
 * What room the disk has for what is written next.
 */
export type DiskRoom = "enough" | "reserve" | "nothing";

/**
 * What was told while notes were refused, once they are agreed to. It is in no vault before the person says so.
 */
export type Earlier = "nothing" | "to-ask" | "left";

/**
 * What was told while notes were refused, now that they are agreed to: whether it may be written down too.
 */
export type EarlierRequest = {
/**
 * The case.
 */
case: CaseId,
/**
 * What the person said.
 */
write: boolean, };

/**
 * One of the three elements of the definition (Palermo Protocol, art. 3).
 */
export type ElementView = {
/**
 * `act`, `means` or `purpose`.
 */
id: string,
/**
 * Its name.
 */
title: string,
/**
 * Whether it is not needed: the means, for a child.
 */
not_needed: boolean,
/**
 * Signs heard.
 */
points_to: Array<SignView>,
/**
 * Signs that an answer spoke against.
 */
points_away: Array<SignView>,
/**
 * Signs not known: declined, not asked, not known.
 */
unknown: Array<SignView>, };

/**
 * Erasing a case.
 */
export type EraseRequest = {
/**
 * The case.
 */
case: CaseId,
/**
 * The passphrase of the officer who works now: nobody erases a case at a screen that was left open.
 */
own: string, };

/**
 * A case was erased.
 */
export type ErasedView = {
/**
 * Whether its last traces are gone from the log as well. If not, another program was reading; it happens when the
 * store is locked.
 */
swept: boolean, };

/**
 * Every way in which something can go wrong for an officer. The window has a message and an advice for each, in
 * every language (`errors.ftl`); a test proves it.
 */
export type ErrorCode = "locked" | "wrong-passphrase" | "too-soon" | "weak-passphrase" | "bad-label" | "already-set-up" | "not-set-up" | "vault-damaged" | "vault-foreign" | "vault-newer" | "vault-busy" | "turned-back" | "not-encrypted" | "read-only" | "disk-full" | "disk-failed" | "guide-faulty" | "no-such-case" | "case-closed" | "bad-answer" | "text-too-long" | "consent-first" | "card-damaged" | "card-unknown" | "card-wrong-kind" | "card-other-service" | "no-recipient" | "not-agreed" | "no-such-folder" | "folder-read-only" | "folder-full" | "piece-mistyped" | "piece-foreign" | "pieces-differ" | "piece-twice" | "pieces-do-not-open" | "no-sheet" | "piece-differs" | "same-passphrase" | "no-copy-here" | "copy-differs" | "copy-failed" | "receipt-damaged" | "receipt-newer" | "receipt-unknown-desk" | "receipt-foreign" | "may-not-erase" | "bad-day" | "reason-needed" | "unexpected";

/**
 * The error that crosses: a closed code, and how long to wait where that matters. Words stand in the locales.
 */
export type ErrorView = {
/**
 * The code.
 */
code: ErrorCode,
/**
 * Whole seconds before another try.
 */
wait_seconds: number, };

/**
 * Exactly what would leave.
 */
export type ExportPreview = {
/**
 * Whether it may leave at all.
 */
allowed: boolean,
/**
 * That it may, or why not, in a sentence.
 */
reason: string,
/**
 * The services this guide asks about, and which of them the person agreed to share with.
 */
services: Array<ServiceChoice>,
/**
 * The sections that leave.
 */
sections: Array<HandoverSection>,
/**
 * How many entries stay here for want of consent, as a sentence; empty if none.
 */
held_back: string, };

/**
 * Sealing a case.
 */
export type ExportRequest = {
/**
 * The case.
 */
case: CaseId,
/**
 * The kind of service it is for, as an id of the contacts: the person's consent to share names it. Empty in a
 * first preview.
 */
service: string,
/**
 * The cards' ids.
 */
cards: Array<string>,
/**
 * The folder to write into; not needed for a preview.
 */
folder: string, };

/**
 * A bundle that was written.
 */
export type ExportView = {
/**
 * The file's random name.
 */
file: string,
/**
 * The folder.
 */
folder: string,
/**
 * Its size, for people.
 */
size: string,
/**
 * Whom it was sealed to.
 */
recipients: Array<CardView>, };

/**
 * A folder that the officer chose.
 */
export type FolderRequest = {
/**
 * Its path.
 */
folder: string, };

/**
 * A pair of words to address each other by.
 */
export type FormView = {
/**
 * The language it is of: `vi` or `lo`.
 */
language: Lang,
/**
 * Id.
 */
id: string,
/**
 * What it is, for the officer.
 */
label: string, };

/**
 * What was given for one item.
 */
export type GivenView = {
/**
 * The live answers: one, or several that do not know each other after a merge.
 */
answers: Array<Answer>,
/**
 * The notes beside it: one of each post that wrote one.
 */
notes: Array<NoteView>,
/**
 * Whether the answer was corrected; the first wording is kept.
 */
corrected: boolean,
/**
 * What was told while notes were refused and is not kept, once notes are agreed to.
 */
unwritten?: UnwrittenView, };

/**
 * A guide, by name and by exactly what it said.
 */
export type GuideRef = {
/**
 * Such as `consular-walk-in`.
 */
id: string,
/**
 * Such as `2026.11.0`.
 */
version: string,
/**
 * Over its structure, texts and signs (`docs/formats/guide.md`).
 */
digest: Digest, };

/**
 * A guide to choose.
 */
export type GuideView = {
/**
 * Its folder's id.
 */
id: string,
/**
 * Its version.
 */
version: string,
/**
 * Its title.
 */
title: string,
/**
 * When to use it.
 */
about: string,
/**
 * Languages whose words no native reader has reviewed yet.
 */
drafts: Array<Lang>, };

/**
 * A guide's words in one language.
 */
export type GuideWordsView = {
/**
 * The language.
 */
language: Lang,
/**
 * The guide's title.
 */
title: string,
/**
 * Stage titles by id.
 */
stages: { [key in string]: string },
/**
 * Item words by id.
 */
items: { [key in string]: ItemWords },
/**
 * Safety cards by id.
 */
actions: { [key in string]: string },
/**
 * What is asked about [`Earlier`]: whether what was told before may be written down too.
 */
earlier: string, };

/**
 * One row of the summary.
 */
export type HandoverRow = {
/**
 * What it is about; may be empty.
 */
label: string,
/**
 * What stands there.
 */
value: string,
/**
 * Whose words, said in words; empty where it is nobody's.
 */
voice: string, };

/**
 * One part of the summary.
 */
export type HandoverSection = {
/**
 * Id, such as `already-told`.
 */
id: string,
/**
 * Title.
 */
title: string,
/**
 * Rows.
 */
rows: Array<HandoverRow>, };

/**
 * The summary for whoever helps next: so that nobody has to tell it twice.
 */
export type HandoverView = {
/**
 * Short name among people.
 */
code: string,
/**
 * Sections in order; empty ones are left out.
 */
sections: Array<HandoverSection>,
/**
 * How many sealed or private entries stand in none of them, as a sentence; empty if none.
 */
held_back: string,
/**
 * The line that stands on every page.
 */
fixed_line: string, };

/**
 * The first screen after unlocking.
 */
export type HomeView = {
/**
 * Conversations, the latest first.
 */
cases: Array<CaseRow>,
/**
 * Those whose day has come, until which they were to be kept; the earliest first. They stand among the others too.
 */
due: Array<CaseRow>,
/**
 * Guides to choose from.
 */
guides: Array<GuideView>,
/**
 * The guide that a new conversation begins with, unless another is chosen; none before the first one.
 */
proposed_guide: string | null,
/**
 * Where the list goes on, for [`OlderRequest`]; none at its end.
 */
older: string | null,
/**
 * Folders of guides that were left out, since they cannot be read or break a law.
 */
refused_guides: Array<string>,
/**
 * What room the vault's disk has.
 */
room: DiskRoom, };

/**
 * Who carries the words between the two.
 */
export type Interpreter = {
/**
 * How.
 */
mode: InterpreterMode,
/**
 * The post's code for the interpreter; never a name.
 */
code?: string | null, };

/**
 * How interpreting is done.
 */
export type InterpreterMode = "none" | "in-person" | "telephone";

/**
 * How an item is answered.
 */
export type ItemKind = "choice" | "choices" | "text" | "number" | "date" | "consent" | "card";

/**
 * One item of a stage; structure alone.
 */
export type ItemView = {
/**
 * Id.
 */
id: string,
/**
 * How it is answered.
 */
kind: ItemKind,
/**
 * For a consent: what for.
 */
purpose?: Purpose,
/**
 * Whether the officer answers it by looking.
 */
observed: boolean,
/**
 * How heavy it is to be asked: 0 to 3.
 */
weight: number,
/**
 * Option ids in order.
 */
options: Array<string>,
/**
 * Options that stand alone.
 */
exclusive: Array<string>, };

/**
 * One item's words.
 */
export type ItemWords = {
/**
 * The question as the officer reads it.
 */
ask: string,
/**
 * What is said to the person; none for what the officer looks at.
 */
say: string | null,
/**
 * Why it is asked.
 */
why: string,
/**
 * How to ask.
 */
how: string,
/**
 * What never to say.
 */
never: string,
/**
 * Options by id.
 */
options: { [key in string]: string }, };

/**
 * What becomes of a case here.
 */
export type KeepingView = {
/**
 * Until when it is kept.
 */
retention: RetentionView,
/**
 * What was handed over, the first one first.
 */
sent: Array<SentRow>,
/**
 * Whether it may be erased.
 */
may_erase: boolean,
/**
 * Why, or why not, in a sentence or two.
 */
reason: string,
/**
 * What erasing takes away, and what stays: whole sentences.
 */
consequences: Array<string>, };

/**
 * Whether what was said is kept.
 */
export type Kept = "not-yet" | "talk-only" | "kept";

/**
 * An officer who was here, told to whoever holds two pieces.
 */
export type KnownOfficer = {
/**
 * The id.
 */
id: OfficerId,
/**
 * The label.
 */
label: string, };

/**
 * A language that Sala speaks fully.
 */
export type Lang = "vi" | "lo" | "en";

/**
 * Locking.
 */
export type LockRequest = {
/**
 * Whether the training vault is asked for next.
 */
training: boolean,
/**
 * Whether the page held words that could not be saved.
 */
unsaved: boolean, };

/**
 * An urgent need.
 */
export type NeedView = {
/**
 * Id.
 */
id: string,
/**
 * Its name.
 */
label: string, };

/**
 * Why a question was not asked.
 */
export type NotAskedReason = "unsafe" | "not-relevant" | "distressed" | "no-time" | "already-known" | "other";

/**
 * Words beside a question.
 */
export type Note = {
/**
 * NFC text.
 */
words: string,
/**
 * Whose words.
 */
voice: Voice, };

/**
 * Words beside an item, or beside the case.
 */
export type NoteRequest = {
/**
 * The case.
 */
case: CaseId,
/**
 * The item.
 */
item: string | null,
/**
 * The words; empty words take the note back.
 */
note: Note,
/**
 * How the words came.
 */
channel: Channel, };

/**
 * A note, and where it was written.
 */
export type NoteView = {
/**
 * NFC text.
 */
words: string,
/**
 * Whose words.
 */
voice: Voice,
/**
 * Whether it was written at this post, and can be changed here.
 */
here: boolean,
/**
 * Post and time, for people.
 */
from: string, };

/**
 * A service that was offered, and what the person said.
 */
export type Offer = {
/**
 * The contact's or need's id in the guide.
 */
service: string,
/**
 * What the person said.
 */
decision: Decision, };

/**
 * A service that was offered.
 */
export type OfferRequest = {
/**
 * The case.
 */
case: CaseId,
/**
 * The offer.
 */
offer: Offer, };

/**
 * One officer's key file, `keys/<id>.age`. It is no name.
 */
export type OfficerId = string;

/**
 * An officer who can unlock.
 */
export type OfficerView = {
/**
 * The label.
 */
label: string,
/**
 * Whether it is the one who works now.
 */
current: boolean, };

/**
 * Going on in the case list.
 */
export type OlderRequest = {
/**
 * [`HomeView::older`] or [`OlderView::older`].
 */
before: string, };

/**
 * Older conversations.
 */
export type OlderView = {
/**
 * The next ones, the latest first.
 */
cases: Array<CaseRow>,
/**
 * Where the list goes on.
 */
older: string | null, };

/**
 * The passphrase of the officer who works: nobody does this at a screen that was left open.
 */
export type OwnRequest = {
/**
 * As typed.
 */
own: string, };

/**
 * A passphrase to be judged while it is typed.
 */
export type PassphraseRequest = {
/**
 * As typed.
 */
passphrase: string,
/**
 * Words that must not count as secret, such as the officer's label.
 */
avoid: Array<string>, };

/**
 * Where the session stands.
 */
export type Phase = "first-run" | "locked" | "open";

/**
 * The two groups typed back from the paper.
 */
export type PieceCheckRequest = {
/**
 * In the order of [`PieceView::ask`].
 */
groups: [string, string], };

/**
 * One piece of a sheet that is being made, to be written down by hand.
 */
export type PieceView = {
/**
 * Which of the three.
 */
number: number,
/**
 * The sheet's four letters and digits.
 */
sheet: string,
/**
 * The device it belongs to, as its card names it.
 */
device: string,
/**
 * Today.
 */
day: string,
/**
 * The piece: groups of four letters and digits.
 */
groups: Array<string>,
/**
 * The two groups that are typed back, from 1, once the piece is out of sight.
 */
ask: [number, number], };

/**
 * Two pieces.
 */
export type PiecesRequest = {
/**
 * As typed.
 */
first: string,
/**
 * As typed.
 */
second: string,
/**
 * Whether they belong to the training vault.
 */
training: boolean, };

/**
 * A place in the conversation.
 */
export type PlaceView = {
/**
 * The item; none is the rest.
 */
item: string | null,
/**
 * Whether it is the item's second time, at the end of its stage, since it was put off.
 */
again: boolean, };

/**
 * What is kept in the clear beside the vault: nothing of any case.
 */
export type Preferences = {
/**
 * The officer's language.
 */
language: Lang,
/**
 * Text size in percent: 100, 125, 150 or 200.
 */
text_size: number,
/**
 * Minutes of rest before locking: 1 to 30.
 */
lock_after_minutes: number, };

/**
 * The separate consents (after IOM's screening form and Law 91/2025/QH15: silence is not consent).
 */
export type Purpose = "talk" | "notes" | "share" | "statistics";

/**
 * An answer that a sign rests on.
 */
export type ReasonView = {
/**
 * The item, to go there.
 */
item: string,
/**
 * The question, as the officer reads it.
 */
question: string,
/**
 * The answer, as the officer reads it.
 */
answer: string, };

/**
 * A receipt that was taken in.
 */
export type ReceiptView = {
/**
 * The desk that signed it, by the card that was known.
 */
desk: string,
/**
 * The codes of the cases it signed for; none if they were erased here since.
 */
codes: Array<string>,
/**
 * Whether it was here already.
 */
known: boolean, };

/**
 * A new passphrase by two pieces.
 */
export type RecoverRequest = {
/**
 * The pieces.
 */
pieces: PiecesRequest,
/**
 * Who gets the new passphrase; none for somebody new.
 */
officer: OfficerId | null,
/**
 * The label of somebody new.
 */
label: string,
/**
 * The new passphrase.
 */
passphrase: string, };

/**
 * What opens this vault when passphrases are lost, and what a new key would change.
 */
export type RecoveryView = {
/**
 * The post's recovery cards that the key is sealed to.
 */
cards: Array<CardView>,
/**
 * The recovery sheet, if one was made.
 */
sheet: SheetView | null,
/**
 * The day and time of the last copy, if one was made.
 */
last_copy: string | null,
/**
 * Labels of the other officers who have a key.
 */
others: Array<string>, };

/**
 * A new key for everything, since a passphrase may be known.
 */
export type RekeyRequest = {
/**
 * The present passphrase.
 */
own: string,
/**
 * The new one.
 */
passphrase: string, };

/**
 * The rest, and where it leads.
 */
export type RestView = {
/**
 * The first of what comes afterwards that nothing was said to; none if there is nothing left but the result.
 */
next: PlaceView | null,
/**
 * The last question.
 */
back: PlaceView | null,
/**
 * A question that is still open and could change something.
 */
left: PlaceView | null,
/**
 * The free account: the person may always go on telling.
 */
tell: PlaceView | null,
/**
 * Reading back together.
 */
read_back: PlaceView | null, };

/**
 * What the answers amount to.
 */
export type ResultView = {
/**
 * The outcome's id.
 */
outcome: string,
/**
 * It in a few words.
 */
headline: string,
/**
 * It in a sentence, with *at least* where it is not settled.
 */
sentence: string,
/**
 * Always there: this is no decision about the person.
 */
fixed_line: string,
/**
 * What to do next.
 */
next_step: string,
/**
 * Whether unknown answers could still change it.
 */
settled: boolean,
/**
 * What could still change it: names of what was not asked or not answered.
 */
open: Array<string>,
/**
 * Whether the child track is on.
 */
child: boolean,
/**
 * Act, means, purpose.
 */
elements: Array<ElementView>,
/**
 * The six dimensions.
 */
dimensions: Array<DimensionView>,
/**
 * Urgent needs.
 */
urgent: Array<NeedView>,
/**
 * Signs that no question of this guide can hear.
 */
not_covered: Array<string>,
/**
 * The officer's stand, if taken.
 */
stand: StandView | null, };

/**
 * Keeping a case until a day.
 */
export type RetentionRequest = {
/**
 * The case.
 */
case: CaseId,
/**
 * The day (`2027-02-20`); none if no day is wanted.
 */
until: string | null, };

/**
 * Until when a case is to be kept here. A day that has come only asks.
 */
export type RetentionView = {
/**
 * Whether it was asked already.
 */
asked: boolean,
/**
 * The day (`2027-02-20`); none if no day was wanted, or nothing was asked yet.
 */
until: string | null,
/**
 * The day for people; empty if there is none.
 */
until_label: string,
/**
 * Whether that day has come, by a clock that is not plainly wrong.
 */
due: boolean,
/**
 * Days to choose from.
 */
choices: Array<DayChoice>, };

/**
 * What was saved of a damaged vault. Numbers are for people.
 */
export type SalvageView = {
/**
 * The session, open again.
 */
session: SessionView,
/**
 * How many conversations are whole.
 */
whole: string,
/**
 * The codes of those of which something is missing.
 */
in_part: Array<string>,
/**
 * How many of those have lost their beginning, and with it their code.
 */
unnamed: string,
/**
 * How many entries are known to be lost.
 */
lost: string,
/**
 * Where the damaged files lie now.
 */
set_aside: string, };

/**
 * Looking for conversations. It prints nothing: what is looked for stands in no log.
 */
export type SearchRequest = {
/**
 * A part of a code, or of words in the notes, with or without marks and tones.
 */
query: string, };

/**
 * What was found.
 */
export type SearchView = {
/**
 * The conversations: those that hold it as it is spelt first, among each the latest first.
 */
cases: Array<CaseRow>,
/**
 * Whether there was too little to look for.
 */
too_short: boolean,
/**
 * Whether there are more than are shown.
 */
more: boolean, };

/**
 * One hand-over.
 */
export type SentRow = {
/**
 * When, for people.
 */
day: string,
/**
 * The service's name.
 */
service: string,
/**
 * Whether a desk has signed for it.
 */
arrived: boolean,
/**
 * That it has, and when, or that it has not yet: a sentence.
 */
state: string, };

/**
 * A service that a case may be shared with.
 */
export type ServiceChoice = {
/**
 * Id.
 */
id: string,
/**
 * Its name.
 */
label: string,
/**
 * Whether the person agrees now.
 */
agreed: boolean, };

/**
 * A kind of help, and who gives it.
 */
export type ServiceView = {
/**
 * Id.
 */
id: string,
/**
 * Its name.
 */
label: string,
/**
 * Whether it answers an urgent need raised in this case.
 */
suggested: boolean,
/**
 * Dated contacts; may be empty: no number is better than a wrong one.
 */
contacts: Array<ContactView>,
/**
 * What the person said when it was offered.
 */
decision: Decision | null, };

/**
 * The session. Before unlocking it tells nothing about cases.
 */
export type SessionView = {
/**
 * Where it stands.
 */
phase: Phase,
/**
 * Whether this is the training vault; while locked, whether it is the one to be asked for.
 */
training: boolean,
/**
 * Whether a training vault was set up already.
 */
training_ready: boolean,
/**
 * The officer's own label, once unlocked.
 */
officer: string | null,
/**
 * Whether no recovery card was given: losing every passphrase then loses every case. A banner stays.
 */
without_recovery: boolean,
/**
 * What is missing, if the vault is older than it was: nothing else is done before it is decided whether to go on.
 */
turned_back: TurnedBackView | null,
/**
 * Whether the mark beside the vault, by which that is recognised, is gone or cannot be read.
 */
mark_lost: boolean,
/**
 * Whether the record contradicts itself somewhere: what still reads is to be saved, and nothing is handed over before.
 */
contradicts: boolean,
/**
 * Whether the machine's clock is plainly wrong (before this version was made).
 */
clock_odd: boolean,
/**
 * Whole seconds before another passphrase may be tried.
 */
wait_seconds: number,
/**
 * Whether words that could not be saved before the lock wait for their officer: for whoever is that while locked, for
 * this officer once open.
 */
words_waiting: boolean,
/**
 * Whether words were lost at the last lock: neither saved nor set aside. Only while locked.
 */
words_lost: boolean,
/**
 * Whether this machine certainly writes memory to the disk as it is (swap without encryption).
 */
plain_swap: boolean,
/**
 * What is remembered before unlocking.
 */
preferences: Preferences,
/**
 * The program's version.
 */
version: string, };

/**
 * Words to be set aside before a lock.
 */
export type SetAsideRequest = {
/**
 * What was typed and could not be saved.
 */
words: Array<TypedWords>, };

/**
 * Setting or replacing the recovery card.
 */
export type SetRecoveryRequest = {
/**
 * The JSON of the card.
 */
text: string,
/**
 * The passphrase of the officer who works.
 */
own: string, };

/**
 * Setting up a vault.
 */
export type SetUpRequest = {
/**
 * The first officer's passphrase.
 */
passphrase: string,
/**
 * A label for the officer, kept inside the vault.
 */
officer: string,
/**
 * The post's recovery card, or none, knowingly.
 */
recovery_card: string | null,
/**
 * Whether to set up the training vault.
 */
training: boolean, };

/**
 * A recovery sheet that is in use: nothing of its pieces.
 */
export type SheetView = {
/**
 * Four letters and digits that stand on each piece.
 */
id: string,
/**
 * The day it was made.
 */
made: string, };

/**
 * One sign with what it rests on.
 */
export type SignView = {
/**
 * Code.
 */
id: string,
/**
 * Its name.
 */
label: string,
/**
 * Whether its weight was not seen in the original source.
 */
unverified: boolean,
/**
 * The answers it rests on.
 */
because: Array<ReasonView>, };

/**
 * How far a stage is.
 */
export type StageState = "untouched" | "begun" | "done";

/**
 * One stage.
 */
export type StageView = {
/**
 * Id.
 */
id: string,
/**
 * Kind, as in the guide's format.
 */
kind: string,
/**
 * Nothing yet, begun, or all done.
 */
state: StageState,
/**
 * Its items that are available.
 */
items: Array<ItemView>, };

/**
 * Taking a stand.
 */
export type StandRequest = {
/**
 * The case.
 */
case: CaseId,
/**
 * Agrees.
 */
agrees: boolean,
/**
 * Why not: needed when not agreeing.
 */
reason: string | null, };

/**
 * The officer's stand.
 */
export type StandView = {
/**
 * Agrees with what is shown.
 */
agrees: boolean,
/**
 * Why not.
 */
reason: string | null,
/**
 * Whether the outcome has changed since.
 */
outdated: boolean, };

/**
 * How hard a passphrase is to guess.
 */
export type StrengthView = {
/**
 * 0 (at once) to 4 (very hard).
 */
score: number,
/**
 * Whether it may be used.
 */
acceptable: boolean,
/**
 * Why not, and what would help; whole sentences.
 */
reasons: Array<string>, };

/**
 * A vault that is older than it was: an older copy was put in its place.
 */
export type TurnedBackView = {
/**
 * How many entries are missing at least, as a number for people; empty if as many are here, but not the same ones.
 */
missing: string,
/**
 * The day of the last entry that is here, for people; empty if there is none.
 */
last: string,
/**
 * Whether it is known what is missing; not after a copy was brought back, or after damage.
 */
known: boolean, };

/**
 * A piece as somebody typed it.
 */
export type TypedPieceRequest = {
/**
 * As typed.
 */
text: string, };

/**
 * What a typed piece is.
 */
export type TypedPieceView = {
/**
 * Whether nothing is wrong with it.
 */
sound: boolean,
/**
 * Which of the three; 0 if it is not sound.
 */
number: number,
/**
 * Its sheet; empty if it is not sound.
 */
sheet: string,
/**
 * How many letters and digits were typed.
 */
letters: number,
/**
 * The group, from 1, in which a slip is most likely; 0 if nothing can be said.
 */
look_at: number, };

/**
 * Words that were typed and are not saved yet: an answer or a note.
 */
export type TypedWords = {
/**
 * The case.
 */
case: CaseId,
/**
 * The item.
 */
item: string,
/**
 * The answer that the words make; none for a note.
 */
answer: Answer | null,
/**
 * As they stand in the input.
 */
typed: Note,
/**
 * How the words came.
 */
channel: Channel, };

/**
 * Unlocking.
 */
export type UnlockRequest = {
/**
 * As typed.
 */
passphrase: string,
/**
 * Whether to open the training vault.
 */
training: boolean, };

/**
 * What was told for one item while notes were refused. It is still heard, in this conversation alone.
 */
export type UnwrittenView = {
/**
 * Answers.
 */
answers: Array<Answer>,
/**
 * Notes.
 */
notes: Array<Note>, };

/**
 * Whose words a text holds. A receiving officer must be able to tell.
 */
export type Voice = "theirs" | "summary";

/**
 * Where *next* and *back* lead from a place.
 */
export type WayView = {
/**
 * Nothing that was answered, or not answered, stands in its way.
 */
next: PlaceView,
/**
 * None at the beginning.
 */
back: PlaceView | null, };

/**
 * Where *next* and *back* lead from an item.
 */
export type WaysView = {
/**
 * From its own place.
 */
own: WayView,
/**
 * From its second time at the end of its stage; only for what was put off once.
 */
again?: WayView, };
