### The guide for a border post: a five-minute check, and a longer talk in a side room only where it is needed. Tone
### everywhere: friendly and plain, as one talks with travellers; one idea in a sentence; nothing one would not say to a
### frightened nineteen-year-old. The message value is for the officer; .say is spoken to the person; .opt-* are read by
### both. Never "victim", "illegal", "why did you", no promise. Never a question in front of others.

guide = Border crossing
    .about = For a traveller at a border post: a five-minute check, and a longer talk in a side room only where it is needed.

stage-safety = Safety and privacy
stage-needs = What is needed first
stage-consent = What the person agrees to
stage-age = Age
stage-account = Short check: the trip
stage-quick = Short check: people, place, papers
stage-side-room = Side room: in their own words
stage-before = Before and on the way
stage-there = Life there
stage-sensitive = Heavier questions
stage-readback = Reading back
stage-result = Result
stage-referral = Help and what happens next
stage-close = Closing

## Safety and privacy

# The officer looks; nothing is said. Most companions are family or friends: no word may sound like a suspicion.
q-companions = Who is with the person?
    .why = Somebody who travels along may be family. It may also be the one in front of whom nothing can be said. At first both look alike.
    .how = Look before you ask anything. See who speaks for others, who holds papers and phones, who keeps watch. Be courteous to everybody: most companions are just what they seem.
    .never = Do not ask in front of others how people belong together. Do not show that you doubt anybody.
    .opt-nobody = Nobody
    .opt-family = Adults who seem to be family or friends
    .opt-children = Children
    .opt-group = A group with a leader
    .opt-speaks-for = Somebody who speaks for the person or holds their papers
    .opt-waiting = Somebody who waits or watches nearby

# Said aloud to everybody, in one even tone. The reason is an everyday one and it is true: it is done so with everybody.
q-apart = Let each traveller come alone
    .say = Here each traveller comes to the counter alone. That is the same for everybody. It takes a few minutes, and you can all see each other.
    .why = In front of others nobody can say what is hard to say. An everyday reason puts nobody in danger.
    .how = Separate everybody in the same calm way, families too: in sight of each other, out of hearing. Offer companions a seat and water. Ask for phones to be put away. A small child stays with its mother or father.
    .never = Do not say "I have to talk about this one". Do not raise your voice, use force or pick out one person of many. Do not take a small child from the arms of its mother or father.

q-children-minded = Who looks after the children meanwhile?
    .why = A child must not be frightened by this. It must not be left with somebody who may be the danger.
    .how = See with whom the child is at ease. A small child stays with its mother or father. An older child waits in sight with a carer it trusts, or with a colleague.
    .never = Do not leave a child with a companion of whom nobody knows who it is. Do not let a child interpret.
    .opt-trusted = Somebody they trust, in sight
    .opt-stays = A small child stays with its mother or father
    .opt-colleague = A colleague, in sight
    .opt-unsure = Nobody of whom we can be sure

# Companions stay in sight of each other; what counts is that nobody hears and nobody reads.
q-alone = Can nobody else hear this conversation or see the screen?
    .why = A companion, an employer or an open phone can make every answer unsafe.
    .how = Let companions wait where they can see but not hear. Ask for phones to be put away or switched off. If there is no side room, the far end of the counter or a bench outside will do. A small child of the person may stay.
    .never = Do not ask the person in front of a companion whether the companion may listen. Do not confront anybody.
    .opt-yes = Yes, nobody else hears or sees the screen
    .opt-companion = Somebody who came along is near enough to hear
    .opt-overheard = Other people could hear
    .opt-phone = A phone is on or a call is open
    .opt-not-possible = There is no safe place just now

q-visible = What do you see?
    .why = Some needs are visible before anything is said, and they come first.
    .how = Only look. Offer water, a seat away from the door, a toilet, warmth. Do not block the door.
    .never = Do not ask to see injuries. Do not comment on looks, clothes or smell. Calm or a smile says nothing about what happened.
    .opt-hurt = Hurt or unwell
    .opt-exhausted = Exhausted
    .opt-cold-hungry = Cold, wet or hungry
    .opt-distressed = In deep distress
    .opt-watchful = Watches the door, a phone or another person
    .opt-none = None of these

# Asked softly, before any other question. Another time or place must sound like a normal choice.
q-safe-to-talk = Is it all right for the person to talk here and now?
    .say = Is it all right for you to talk with me here and now?
    .why = Only the person knows who is waiting outside, and by when they must be back.
    .how = Leave time for the answer. If another time is better, agree on it, and on a safe way to reach the person. See to urgent needs at once.
    .never = Do not say "You are completely safe here" or "It will only take a minute".
    .opt-yes = Yes, here and now
    .opt-other-place = Rather somewhere else
    .opt-other-time = Rather another time

q-danger = Is the person afraid of anybody right now?
    .say = Is there anybody you are afraid of right now?
    .why = Danger is dealt with before any other question, whatever the rest of the conversation brings.
    .how = Ask quietly. A nod or pointing is an answer. If yes, stop and follow the safety card.
    .never = Do not ask for a name before the person offers it. Do not say "Don't worry". Do not call the feared person.
    .opt-nobody = Nobody
    .opt-those-people = Somebody who brought me, kept me or earned from me
    .opt-someone-else = Somebody else
    .opt-someone = Somebody, and I would rather not say who

## What is needed first

# As one asks any traveller. "Rather not" needs no reason.
q-well-to-travel = Does the person feel all right to travel on?
    .say = Do you feel all right to travel on today?
    .why = Illness and exhaustion come first. Somebody who would rather not go on can say so here without explaining.
    .how = Ask in a friendly way. Offer a seat, water and rest before anything else.
    .never = Do not ask "Why not?". Do not say "Your bus is waiting".
    .opt-yes = Yes
    .opt-unwell = I am ill or in pain
    .opt-tired = I am very tired
    .opt-rather-not = I would rather not go on

q-needs-now = What does the person need right now?
    .say = Before anything else: what do you need right now?
    .why = Needs come before questions and never depend on the answers.
    .how = Read the list aloud slowly if the person finds it hard to say. Do first what can be done here and now; say plainly what will take longer. Whoever wants a doctor need not say what for.
    .never = Do not say "First I need your answers". Do not promise money, papers or a ride.
    .opt-doctor = A doctor, a nurse or medicine, also for something of the last days
    .opt-safe-place = A safe place for tonight
    .opt-food-clothes = Food, water or dry clothes
    .opt-sleep = Rest and sleep
    .opt-family-call = To let somebody know where I am
    .opt-money = Money for the next days
    .opt-detention = Help with a fine, detention or a date to leave
    .opt-too-much = It is all too much just now
    .opt-nothing = Nothing right now

# Calm and direct, without alarm in the words.
q-self-harm = Does the person think of hurting themselves?
    .say = When things are this heavy, some people think of hurting themselves. Have you had such thoughts?
    .why = Asking calmly does not put the thought there. It lets the person be helped today.
    .how = Ask directly, in a quiet voice, and listen. If yes, the person is not left alone; call medical help and tell the person that you do.
    .never = Do not say "You have so much to live for" or "Promise me you won't". Do not ask how they would do it.
    .opt-no = No
    .opt-sometimes = Sometimes
    .opt-yes = Yes

## What the person agrees to. Spoken, not signed. The person must be able to say no easily.

q-consent-talk = Does the person agree to talk?
    .say = I work at this border post. I ask travellers a few short questions, to hear whether somebody needs help. It takes about five minutes. If it would be good to talk longer, I ask you first. You decide: you can leave out any question, rest, or stop at any time. The help you get here does not depend on your answers. What you say stays between us. There are three exceptions: a life in danger, a child at risk, or a law that obliges me to pass something on. Then I tell you first. Would you like to talk with me now?
    .why = A person may only be asked about hard things after a free yes. The limits of confidentiality are told before anything is said.
    .how = Say your own name and work first. Keep this apart from the check of papers and luggage. Say it in pieces, in your own voice. For a child, say it in short sentences. Silence is not a yes.
    .never = Do not say "You must answer before you may cross", "It is only a formality" or "Everything stays secret".

q-consent-notes = Does the person agree that notes are kept?
    .say = I would like to write down what you tell me, so that you need not tell it again and again. The notes are locked on this machine. Nobody else receives them unless you say yes, except in the cases that I told you about. You may see them, correct them, or take your yes back later. May I write and keep notes?
    .why = Without this yes nothing is kept. The conversation and the help go on all the same.
    .how = Show the screen if the person wishes. If the answer is no, go on talking and say once that nothing is being kept. For the short check a no is quite all right.
    .never = Do not say "I have to write this down" or "Otherwise I cannot help you".

## Age, and whether a child has a carer

q-age-said = How old is the person, as they say?
    .say = How old are you?
    .why = Everybody under 18 has a right to a gentler conversation and to special protection. Some people were told to name a wrong age.
    .how = Ask in a friendly way, like a form. The year of the animal or the school class helps those who do not know. In the traditional count (tuổi mụ) people are a year or two older than they are. A passport may be wrong.
    .never = Do not say "You don't look it" or "Your paper says something else".
    .opt-adult = 18 or over
    .opt-aged-16-17 = 16 or 17
    .opt-under-16 = Under 16
    .opt-not-sure = Not sure

q-age-seen = After seeing and hearing the person, may they be under 18?
    .why = Whoever may be under 18 is treated as under 18. Only a clear adult is asked the adult questions.
    .how = Clearly adult means: said without doubt and nothing speaks against it, or plain to see. Write the reason beside the question. If in doubt, choose doubt.
    .never = Do not examine teeth, body or hair. Do not let a companion settle the age.
    .opt-adult = Clearly 18 or over
    .opt-doubt = There is doubt
    .opt-under-18 = Under 18

q-carer = Is an adult with the child, and has it been shown who that is?
    .why = An adult who cannot show how they belong to the child may be the danger. A child alone needs a guardian.
    .how = Talk with child and adult apart, in sight but out of hearing. Compare papers and what each says: names, home, who waits there. Bring in child protection as soon as something cannot be shown.
    .never = Do not let the adult answer for the child. Do not let the child travel on with the adult "until this is clear".
    .opt-shown = A parent or legal carer, and this was shown
    .opt-unproven = An adult who cannot show it
    .opt-alone = The child is alone

q-child-flags = What do you notice about the child and the trip?
    .why = One such thing alone proves nothing. It is a reason to bring in child protection before the child travels on.
    .how = Only look, listen and compare papers. Talk with the child about small things: school, food, the bus. Write beside the question what you noticed.
    .never = Do not ask a child about being hurt, touched or sold. Do not question the child in front of the adult. Do not call the parents in front of the adult.
    .opt-answers-for = The adult answers for the child
    .opt-afraid = The child seems afraid of the adult
    .opt-cannot-name = The child cannot name the adult, or who waits there
    .opt-papers-differ = Papers do not fit the faces, names or ages
    .opt-same-words = Adult and child tell it in the very same words
    .opt-coached = The child was told what to say, or which age to name
    .opt-many = Several children with few adults
    .opt-new-family = An adoption or marriage a short while ago
    .opt-number-only = No plan but a phone number
    .opt-unlike-a-trip = No luggage, or school time and the school does not know
    .opt-unwell = Hurt, drowsy or hard to wake
    .opt-none = None of these

## The short check: five minutes, light, as one talks with travellers

# An open invitation, as in any talk between travellers.
q-trip = What is the trip for, in the person's own words?
    .say = Please tell me a little about your trip. What is it for?
    .why = A trip told freely shows more than many questions. What is told here need not be asked again.
    .how = Let the person tell. Do not interrupt. Mark questions already answered. Short answers are common at a border and mean nothing.
    .never = Do not say "Is that really true?" or "That sounds learnt by heart".

# For a child or young person. Very short sentences.
q-child-trip = Where is the child going?
    .say = You are not in trouble. It is all right to say "I don't know". Where are you going on this trip?
    .why = What the child tells by itself is enough. The child is not asked how it was brought to come.
    .how = First talk about small things: school, food, the bus. The child may draw or point. A few minutes are enough. Stop when the child is tired or looks round for somebody.
    .never = Never ask "why". Do not ask about violence. Do not say "Tell the truth".

q-who-with = Whom is the person travelling with?
    .say = Who are you travelling with?
    .why = Shows who goes along, and how well the person knows them.
    .how = "My sister" or a first name is enough. Compare quietly with what you saw. Travelling alone or with somebody who arranges trips is common.
    .never = Do not say "Is that really your husband?". Do not repeat the answer to companions.
    .opt-alone = Nobody; I travel alone
    .opt-family = Family
    .opt-friends = Friends or people from my village
    .opt-arranger = Somebody who arranged the trip
    .opt-little-known = People I hardly know

q-where-to = Does the person know where the trip ends?
    .say = Where are you going?
    .why = Shows whether the person knows the place, and whether it was changed on the way.
    .how = A name, an address on a paper or "my aunt's house" is enough. Not knowing an address is common; not knowing anything is rarer.
    .never = Do not say "You must know that". Do not laugh at a wrong name of a place.
    .opt-known = A place I know, or whose address I have
    .opt-town-only = I know the town, no more
    .opt-others-know = Others know; I was told very little
    .opt-changed = It is not the place I was told at first

q-who-meets = Who meets the person there?
    .say = Who meets you there?
    .why = Somebody unknown who waits may be a kind stranger, an employer or the danger.
    .how = Ask as one asks any traveller. A name is not needed.
    .never = Do not offer to call that person. Do not say "You should not go to strangers".
    .opt-nobody = Nobody
    .opt-known = Family or friends I know
    .opt-work = The company or school I am going to
    .opt-never-met = Somebody I have never met
    .opt-not-told = Somebody, but I was not told who

# Asked simply; children hear this too. "Papers" is any identity or travel paper.
q-papers = Where are the person's papers?
    .say = Where are your papers now?
    .why = Papers kept by others are a weighty sign. Without papers nobody can turn back.
    .how = A leader often carries papers for a group. What matters: does the person get them back whenever they ask? If somebody has or had them, ask when it was: on the way, or there.
    .never = Do not say "Without papers I can do nothing". Do not call the holder.
    .opt-always-mine = I always had them myself
    .opt-have-now = I have them now
    .opt-carried = Somebody I trust carries them; I get them whenever I ask
    .opt-taken-journey = Somebody took them before or on the way
    .opt-kept-there = Somebody kept them there
    .opt-lost = They are lost
    .opt-never-had = I never had any

q-go-deeper = Is this enough, or go on in the side room?
    .why = Most travellers go on their way after the short check. A longer talk is for those of whom something was heard or seen, and for everybody who wishes it.
    .how = Go to the side room if a sign was heard, if something worries you, or if the person wishes it. Always with somebody who may be under 18 and has no carer who was shown. Ask first: "I would like to talk with you a little longer, in a quiet room. Is that all right?" A no is respected. Either way help and contacts are offered.
    .never = Do not say "You have to come with me". Do not choose by looks, clothes, people or language.
    .opt-finish = Finish here, with help and contacts
    .opt-side-room = Go on in the side room

## The side room. Only where something was heard or seen, or the person wishes it.

q-talk-with = Whom and in which language would the person like to talk with?
    .say = Who would you feel most at ease talking with?
    .why = Many people speak of hard things only to a woman or to a man, or only in their first language. An interpreter who knows the family or the employer can do harm.
    .how = Name the choices: a woman, a man, another interpreter, another language. Wait for the right person unless a need is urgent. Brief the interpreter: everything, in the first person, no advice, nothing told outside.
    .never = Never use a companion, relative, employer, neighbour or child as interpreter. Do not say "There is nobody else".
    .opt-as-now = As now is fine
    .opt-woman = With a woman
    .opt-man = With a man
    .opt-other-interpreter = With another interpreter
    .opt-other-language = In another language

# "Worried about" as one worries for people one loves.
q-worried-for = Is the person worried about somebody?
    .say = Is there somebody you are worried about right now?
    .why = Fear for a child or for people left behind decides most choices. A child may need help at once.
    .how = Ask early and gently. Do not contact anybody before the person says so: a relative may be part of the trouble.
    .never = Do not say "You should not have left your child". Do not promise that somebody will be fetched.
    .opt-nobody = Nobody
    .opt-my-child-here = My child, who is here with me
    .opt-my-child-elsewhere = My child, who is somewhere else
    .opt-someone-there = Somebody who is still there
    .opt-family-home = My family, who may be in danger
    .opt-other = Somebody else

# An open invitation. Silence is allowed. "First" is the heart of the sentence.
q-story = What would the person like us to know?
    .say = Please tell me what has happened since you left home, starting wherever you like. What would you like me to know first?
    .why = A free account is truer than answers to questions, and shows what matters to the person. What is told here need not be asked again.
    .how = Listen. Do not interrupt, do not sort. Write the person's own words. Memory comes in pieces and changes; gaps and contradictions are no sign of lying. Mark questions already answered.
    .never = Do not say "Start at the beginning", "That is not what you said before" or "Why didn't you leave?".

## Before and on the way

q-leaving = What was life like before leaving home?
    .say = How were things for you before you left home?
    .why = Shows whether somebody made use of a hard situation, and what help at home would need.
    .how = Let the person tell. Tick only what was said. These things are common among all travellers.
    .never = Do not ask "Why did you go?" or say "You wanted the money".
    .opt-money = Money was short
    .opt-family = My family depended on me
    .opt-family-trouble = There was trouble in the family, and somebody made use of it
    .opt-personal = Something in my own life was hard
    .opt-schooling = I had little schooling or did not know the language
    .opt-status = I had trouble with papers or with an office
    .opt-past = I had been through hard things before
    .opt-hard-times = A disaster, conflict or unrest where I lived
    .opt-none = None of these

q-who-told = How did the person come to hear of the work or the journey?
    .say = How did you hear about the work or the journey?
    .why = Shows whether somebody found, moved or housed the person, and in which way.
    .how = Open and curious. No names are needed. Friends and relatives are often the ones who ask.
    .never = Do not say "Didn't you check?" or "You should not trust strangers".
    .opt-friend-family = A friend or relative arranged it
    .opt-online = Somebody I knew online arranged it
    .opt-agency = A company or broker arranged it
    .opt-loved = Somebody I loved or felt bound to arranged it
    .opt-depended = Somebody I already worked for or depended on arranged it
    .opt-faith = Somebody arranged it with an oath, a ritual or faith
    .opt-success-stories = I heard stories, not true, of how well others had done
    .opt-little-explained = I was told very little and could not check
    .opt-nobody = Nobody; I found and arranged it myself

q-different = Was anything different from what had been said?
    .say = Has anything been different so far from what you were told?
    .why = A false promise is one way in which a yes is won.
    .how = Go through what was said, as the person tells it: the work, the pay, the place. Tick what turned out different. Before arrival much cannot be known yet.
    .never = Do not say "So they lied to you" or "You signed it".
    .opt-not-yet = I cannot say yet
    .opt-work = The work, the employer or the place
    .opt-pay = The pay
    .opt-conditions = The hours or conditions of work
    .opt-contract = The contract
    .opt-housing = The place to live
    .opt-papers = The papers or the right to stay
    .opt-journey = The journey or its terms
    .opt-reunion = Joining my family
    .opt-marriage = A marriage or adoption
    .opt-school = School or training
    .opt-none = It was as I had been told

q-journey = What was the journey like?
    .say = What has the journey been like for you so far?
    .why = Shows whether the person was free on the way, and how they depended on others.
    .how = Ask about cars, houses, nights. If it was not said: could the person have left or called somebody?
    .never = Do not ask "Did you know you were crossing without papers?" or for routes and names of guides.
    .opt-watched = I was watched, shut in or could not call anybody
    .opt-not-alone = I could not have found the way by myself
    .opt-no-papers = I had no right papers, and they made use of that
    .opt-money-kept = They kept my money
    .opt-ordinary = None of these

q-debt = Was or is there a debt?
    .say = Is there money that somebody says you owe?
    .why = A debt that must be worked off can hold a person more firmly than a lock.
    .how = Ask to whom and since when, not how much to the last note. A loan that can be freely repaid is common.
    .never = Do not say "A debt has to be paid" or "You need not pay it".
    .opt-none = No
    .opt-own-loan = A loan that I can repay freely
    .opt-before-debt = A debt for the job or journey that left me no choice but to go
    .opt-there-debt = A debt there that I had to work off

q-told-say = Was the person told what to say?
    .say = Sometimes people are told what to say to an office or to their family. Has that happened to you?
    .why = Explains stories that sound learnt, and shows who still has influence.
    .how = Make clear that nobody is angry. The person may begin anew at any time.
    .never = Do not say "So you lied" or "Now tell me the real story".
    .opt-no = No
    .opt-yes = Yes

q-child-told-trip = What did the child tell by itself about the trip?
    .why = What was told freely is noted here, so that nobody asks the child again.
    .how = Nothing is asked here. Tick only what the child said or what papers show.
    .never = Do not question the child to fill in this list.
    .opt-arranged = Somebody arranged the trip, brings or receives the child
    .opt-school = School or training was promised that nobody can show
    .opt-pay = Pay was promised that does not fit
    .opt-work = The work or place is not what was said
    .opt-marriage = Marriage or adoption was promised
    .opt-knows-little = Does not know the way, the place or the people
    .opt-not-alone = Could not have made the trip alone
    .opt-family-trouble = Trouble in the family, and somebody makes use of it
    .opt-money-short = The family is short of money
    .opt-depends = Was already dependent on these people
    .opt-attached = Feels bound to or in love with somebody who arranged it
    .opt-debt = A debt is to be cleared by the child's going
    .opt-handed-over = Was handed over, sold or taken away
    .opt-hurt = Was hurt before or on the way
    .opt-threatened = Was threatened before or on the way
    .opt-none = None of these

## Life there. What was told by a child is only ticked; a child is asked nothing of it.

q-been-there = Has the person already lived or worked there?
    .say = Have you already lived or worked over there?
    .why = Nobody is asked about a life that has not begun. Help is due all the same if somebody was being taken towards harm.
    .how = "There" is wherever the work or the new home was or is to be, on either side. If the person moved from one place to another, "Yes" fits.
    .never = Do not say "So nothing has happened yet".
    .opt-no = No, not yet
    .opt-yes = Yes

q-day = What was an ordinary day like?
    .say = Please tell me about an ordinary day there, from getting up to going to sleep. What was it like?
    .why = A day told simply shows hours, rest, food, dangers and care better than many questions.
    .how = Let the day unfold. Tick what was told. If no work had begun, choose that.
    .never = Do not say "Everybody works hard" or "That is normal there".
    .opt-no-work = There was no work yet
    .opt-ordinary = Like other people's days
    .opt-long = Very long days or hardly a day off
    .opt-living = A bad place to live: crowded, little food or sleep
    .opt-conditions = Very bad conditions at work
    .opt-dangerous = Dangerous work
    .opt-contract = The contract or the law was not kept
    .opt-no-cover = No doctor and no pay when ill or hurt
    .opt-no-learning = No chance of school or learning

q-pay = What happened with the pay?
    .say = What happened with the money for your work?
    .why = Missing pay can be a labour matter or part of something heavier; both have ways to help.
    .how = Ask who received the money. Having earned or sent home some money speaks against nothing.
    .never = Do not say "At least you earned something". Do not promise that wages will be paid.
    .opt-no-work = There was no work yet
    .opt-as-agreed = I was paid as agreed
    .opt-little = I got little or nothing
    .opt-cut = Fines or deductions, or somebody else took it
    .opt-held-back = It was kept back so that I would stay

q-freedom = How freely could the person move and speak with others?
    .say = When you were there, how freely could you go out and speak with others?
    .why = Being locked in, watched or cut off is one of the weightiest signs.
    .how = Ask about doors, days out, phone calls. Having had a phone speaks against nothing.
    .never = Do not ask "Why didn't you run away?" or "Why didn't you call the police?".
    .opt-free = Freely
    .opt-watched = Only with somebody watching
    .opt-locked = I could not go out
    .opt-no-contact = I could not speak with my family or others

# Not "why did you stay". The words put the obstacle outside the person.
q-to-leave = What stood in the way of leaving?
    .say = Sometimes something stands in the way of leaving. What was it like for you?
    .why = Shows what holds a person beyond doors and locks, and what still holds them today.
    .how = Slowly. Tick what was told. Staying for years or going back once is common and says nothing against the person.
    .never = Never ask "Why did you stay?" or "Why did you go back?".
    .opt-nothing = Nothing; I could leave if I wished
    .opt-worse = I was told that things would get worse for me
    .opt-pay-first = I would have had to pay first
    .opt-bound = I was tied to one employer or could not go against them
    .opt-depended = I depended on them for food, a bed, everything
    .opt-strange-place = I did not know the place or the language
    .opt-income = I needed the income
    .opt-family = My children or my family
    .opt-status = My papers, or fear of the authorities
    .opt-past = What I had been through before
    .opt-who-i-am = People like me are treated badly there

q-threats = Was something bad said to happen if the person asked for help?
    .say = Sometimes people are told that something bad will happen if they ask for help or leave. Has that been said to you?
    .why = Threats explain silence, and tell us whom to protect now.
    .how = If yes, ask whether it was before and on the way, or there. Ask whether it is still being said today.
    .never = Do not say "They would never do that" or "The police here are good". Do not promise protection for the family.
    .opt-none = Nothing like that
    .opt-report-before = Before or on the way: that I would be reported
    .opt-report-there = There: that I would be reported or arrested
    .opt-law = Untrue things about the law or the authorities
    .opt-family-before = Before or on the way: that my family would be hurt
    .opt-family-there = There: that my family would be hurt or made to pay
    .opt-shame-before = Before or on the way: that bad things would be told about me
    .opt-shame-there = There: that bad things would be told about me

# Very careful. Nobody is to name an act.
q-made-to-do = Was the person made to do things?
    .say = Sometimes people are made to do things they do not want to do. Please do not tell me any details. Was it like that for you?
    .why = What was done under the control of others is a reason to protect. The answer is sealed: it stays out of every ordinary hand-over.
    .how = Only tick. Write no act, amount, account or name. If the person begins to tell, say kindly that it is not needed.
    .never = Never say "You will not be punished", "You will be punished", "illegal" or "How many people did you cheat?".
    .opt-none = No
    .opt-tasks = Tasks or targets I had not agreed to
    .opt-against-others = To act against others who were there
    .opt-rules = Things that are against the law
    .opt-beg = To beg

q-intent = Does something credible indicate that harm was planned?
    .why = Help is due even before anything has happened, when somebody was being taken towards it.
    .how = Think of who waits, and where the trip was to end. Does one person hold the papers of many? Do strangers name the same address or number? Is there work that nobody can describe? Write what you saw or heard.
    .never = Do not ask the person to prove it. A feeling about a place or a people is not an indication.
    .opt-no = No
    .opt-yes = Yes
    .opt-unclear = Cannot say

q-child-told-life = What did the child tell by itself about life there?
    .why = What was told freely is noted here, so that nobody asks the child again. Child protection asks further, not this office.
    .how = Nothing is asked here. Tick only what the child said by itself. Write no detail.
    .never = Do not question the child to fill in this list. Do not ask for details of being hurt or touched.
    .opt-long-work = Very long days of work
    .opt-no-pay = Worked for little or nothing
    .opt-pay-taken = The pay was cut or others took it
    .opt-living = A bad place to live: little food or sleep
    .opt-bad-work = Very bad conditions at work
    .opt-dangerous = Dangerous work
    .opt-no-school = Could not go to school
    .opt-shut-in = Was shut in, watched or could not speak with the family
    .opt-hurt = Was hurt there
    .opt-threatened = Was told they would be hurt
    .opt-owed = Had to work off a debt
    .opt-bound = Was tied to these people or could not go against them
    .opt-family-threatened = The family was threatened
    .opt-reported = Was told they would be reported or arrested
    .opt-worse = Was told that things would get worse
    .opt-shamed = Was told that bad things would be spread about them
    .opt-depended = Depended on these people for everything
    .opt-strange-place = Did not know the place or the language
    .opt-sexual = Was touched or used sexually, or others gained from it
    .opt-married = Was married, or told to be a wife or husband
    .opt-operation = An operation or something taken from the body
    .opt-none = None of these

q-child-told-made = What did the child tell by itself that it was made to do?
    .why = A child is never to blame for what it was made to do. That it was made to is a sign, and it protects the child.
    .how = Nothing is asked here. Tick only what the child said by itself. Write no act and no detail. The answer is sealed: it stays out of every ordinary hand-over.
    .never = Do not ask what exactly the child did, to whom or for how much. Do not say that it was wrong.
    .opt-tasks = Tasks or targets that were forced
    .opt-against-others = Was made to act against others
    .opt-rules = Was made to do things against the law
    .opt-beg = Was made to beg
    .opt-none = None of these

## Heavier questions. Each one is optional. Softly, with time; stop at the first sign of distress.

q-hurt = Was the person hurt or threatened with being hurt?
    .say = The next question is a heavy one, and you may leave it out. Sometimes people are hurt, or told that they will be. Has that happened to you?
    .why = Injuries may need care now, and violence shows how the person was held.
    .how = A yes or no is enough. If yes: before and on the way, or there. Offer a doctor in any case.
    .never = Do not ask to see wounds. Do not ask what exactly was done. Do not say "Others had it worse".
    .opt-none = No
    .opt-before = I was hurt before or on the way
    .opt-threat-before = Before or on the way, I was told I would be hurt
    .opt-there = I was hurt there
    .opt-threat-there = There, I was told I would be hurt
    .opt-operation = An operation, or something taken from my body
    .opt-still-hurts = It still hurts, or I want to see a doctor

# Marriage is spoken of with respect; some people say "my husband" with affection.
q-handed-over = Was the person handed over or married without being asked?
    .say = You may leave this out too. Sometimes people are married or handed to others without being asked. Was it like that for you?
    .why = Being sold, taken away or married against one's will is grave by itself, and matters for children and papers.
    .how = Say "the man" or "the family" as the person does. Being kindly treated later speaks against nothing. Ask nothing about the wedding night.
    .never = Do not ask first for a marriage certificate. Do not say "your owner", "sold bride" or "But you had children together".
    .opt-none = No
    .opt-money-given = Money was given for me
    .opt-taken-away = I was taken away against my will
    .opt-married = I was married without being free to say no
    .opt-child-bearing = I was made to have a child

# The heaviest question. No detail, ever. "Touch" is a soft word in English; use an equally soft one.
q-sexual = Was there sexual contact the person did not want, or did others gain from it?
    .say = This is the last heavy question, and you may leave it out. Sometimes people are touched or used in a sexual way that they do not want. Sometimes others take money for it. Has that happened to you?
    .why = Some medical help works only in the first hours and days. Nobody is asked for more than yes or no.
    .how = Ask only if the person is calm and the door is closed. Offer a doctor whatever the answer. A few days ago or less: go to the doctor now, the conversation can wait.
    .never = Never ask who, how, how often or how many. Never say "prostitute", "virgin" or "Did you agree?".
    .opt-none = No
    .opt-unwanted = Yes, something I did not want
    .opt-others-gain = Yes, and others took money or gained from it
    .opt-recent = It was in the last few days

## Reading back

q-readback = Read back what you understood
    .say = I will tell you what I understood. Please correct me wherever it is wrong, or tell me what to leave out.
    .why = The person's own account must be right before anybody else reads it, so that it need not be told again.
    .how = Read slowly, in plain words. Leave out whatever the person wants left out. Thank the person.
    .never = Do not argue about differences. Do not ask new questions now.

q-corrections = What did the person correct or add?
    .say = What should be changed or added?
    .why = Corrections belong to the account; the first wording is not held against anybody.
    .how = Write the person's words. "Nothing" is a good answer.
    .never = Do not say "But earlier you said".

## Result

q-result = Look at the result and decide on the next step
    .why = The program counts the signs that were heard. It does not decide about the person, and neither does this post.
    .how = Read the signs, the reasons and what was not asked. After a short check much is open: that is no finding. If you see it otherwise, write why. With every result, help and contacts are offered.
    .never = Never tell the person "You are a victim" or "You are not a victim". Never use the result to refuse help.

## Help and what happens next

# For everybody, also after two minutes, also after a no. A choice like any other.
q-offer-help = Offer help and contacts to everybody
    .say = There are people who help travellers, on this side and on the other. You can have their contacts in any case. Would you like me to put you in touch with somebody now?
    .why = The need may come only after the border. Whoever knows whom to call can call.
    .how = Say the contacts aloud; learning by heart is safer than paper. Say honestly what was not checked, such as whether a line answers over there. Nothing here depends on what was told.
    .never = Do not press a leaflet on anybody. Do not give contacts in front of companions.
    .opt-contacts = Only the contacts, please
    .opt-yes = Yes, please
    .opt-no = No, thank you

# To a child or young person, slowly. Only what is true: say who it is, if you know.
q-hand-on = Hand the child on to child protection
    .say = You are not in trouble. I am telling somebody whose work is to look after young people. Until then you are not left alone.
    .why = A border post asks no child about hard things. That is the work of child protection, with a guardian at the child's side.
    .how = Reach child protection by telephone, by radio or through a colleague. Stay in sight of the child, with food, water and something to do. Pass on what you ticked, so that nobody asks the child again.
    .never = Do not let the child travel on meanwhile. Do not put it into a cell or a locked room. Do not ask further while you wait.

q-want-next = What does the person want to happen next?
    .say = What would you like to happen next?
    .why = The person's own wish leads. What helps one can harm another.
    .how = Name the services that really exist here and what each one does. Ask whom to tell and whom not. Going on, turning back or staying for tonight need not be decided at once.
    .never = Do not say "The best thing for you is". Do not promise a date, money, papers, or that there will be no fine.

q-consent-share-health = May a health service receive what it needs?
    .say = A doctor or nurse would need to know what is important for your health, and nothing else. May I pass that on to them?
    .why = Health workers need little; the story is not theirs to read.
    .how = Agree together on what is passed on. The person may also tell the doctor in person.
    .never = Do not pass on more than was agreed. Do not say "The doctor must know everything".

q-consent-share-child = May child protection receive the notes?
    .say = There are people whose work is to look after children and young people. I would like to tell them about you, so that they can help. Is that all right for you?
    .why = Somebody under 18 needs a guardian. The child's view counts, even where the law obliges us to inform.
    .how = Tell the child who they are and what will happen next. If you must inform without a yes, say so first.
    .never = Do not ask the accompanying adult instead of the child. Do not say "They will bring you home".

q-consent-share-social = May social support receive the notes?
    .say = There are people whose work is to look for a place to sleep, food, advice and company after hard times. For this they would read what you told me. May I pass it on to them?
    .why = Each recipient needs a yes of its own.
    .how = Say who they are here and what they can really do. Some parts may be left out. A no is respected; a bed for tonight is still looked for.
    .never = Do not say "Otherwise you sleep outside". Do not promise how long help lasts.

q-consent-share-womens-union = May the Women's Union receive the notes?
    .say = The Women's Union has people who listen, advise and know safe places. For this they would read what you told me. May I pass it on to them?
    .why = On both sides of the border they know the ways to help. Each recipient needs a yes of its own.
    .how = Say what is passed on and what for. Men may ask them too. Some parts may be left out. A no is respected.
    .never = Do not say "They will settle it with your family". Do not pass on more than was agreed.

q-consent-share-police = May the police receive the notes?
    .say = The police can act against those who did harm. You need not decide today, and the help you get here does not depend on it. Would you like me to pass your notes on to the police?
    .why = Reporting is the person's own choice and can bring danger as well as protection.
    .how = Say honestly what you know and do not know about what follows. Offer legal aid first. "Later" is a full answer.
    .never = Do not say "You have to report it", "They will be locked up" or "Nothing can happen to you".

q-consent-statistics = Does the person agree to be counted?
    .say = We count how many people come to us, to improve the help. Only the number counts: no name, no story, nothing that points to you. May we count you?
    .why = Counting is a purpose of its own and needs its own yes.
    .how = Ask once. A no changes nothing.
    .never = Do not press. Do not say "It is anonymous anyway, so it does not matter".

## Closing

# Nothing in these words give the person away if somebody else picked up.
q-contact-safely = How can we reach the person safely?
    .say = How can we reach you safely?
    .why = A call at the wrong time can put a person in danger.
    .how = Agree on the way, the hours, a harmless pretext and a code word. Offer the contacts in a disguised form; a leaflet may be found. No contact is also an answer.
    .never = Do not send a message "just to check". Do not use a relative's number unless the person wants it.

q-promise = Say what will happen, and thank the person
    .say = Thank you for talking with me. I will tell you now what happens next. If I do not know something, I say so and find out. You can come back here if you need help.
    .why = A promise that holds, however small, gives back some trust.
    .how = After a short check a friendly word is enough. After a longer talk say also: "None of this is your fault." Name one or two steps with a day. Let companions come together again as calmly as they were separated.
    .never = Do not say "Everything will be fine" or "You are safe now". Do not tell companions a word of it.

q-officer-care = Take a moment for yourself
    .why = Listening to heavy things leaves traces. Who is rested does less harm.
    .how = Drink something, step outside, breathe. Tell a colleague or supervisor how you are, without names. You may hand the case over. Nothing of this is kept.
    .never = Do not go straight into the next conversation. Do not tell the case at home or online.
