### The guide for people who come out of special zones and guarded online work sites. Tone everywhere: warm, plain,
### unhurried; one idea in a sentence; nothing one would not say to a frightened nineteen-year-old, man or woman. The
### message value is for the officer; .say is spoken to the person; .opt-* are read by both. Never "victim", "illegal",
### "why did you", no promise. What the person was made to do to others is never asked, never named and never written.

guide = Special zones and guarded work sites
    .about = For a person who comes out of a special economic zone or a guarded online-scam site.

stage-safety = Safety and privacy
stage-needs = What is needed first
stage-consent = What the person agrees to
stage-age = Age
stage-account = In their own words
stage-before = Before and on the way
stage-there = Life there
stage-sensitive = Heavier questions
stage-readback = Reading back
stage-result = Result
stage-referral = What happens next
stage-close = Closing

## Safety and privacy

q-alone = Can nobody else see or hear this conversation?
    .why = A companion, an employer or an open phone can make every answer unsafe.
    .how = Separate companions for an everyday reason, such as one form for each person. Ask for phones to be left outside or switched off. From a group, talk with everybody alone and for the same time. Arriving together with a suspect proves nothing either way. A small child of the person may stay, minded and out of hearing.
    .never = Do not ask the person in front of a companion whether the companion may listen. Do not confront anybody. Do not ask who brought the others.
    .opt-yes = Yes, nobody else sees or hears
    .opt-companion = Somebody who came along is near
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

q-needs-now = What does the person need right now?
    .say = Before anything else: what do you need right now?
    .why = Needs come before questions and never depend on the answers.
    .how = Read the list aloud slowly if the person finds it hard to say. Do first what can be done now; say plainly what will take longer. Whoever wants a doctor need not say what for.
    .never = Do not say "First I need your answers". Do not promise money, a visa or a flight.
    .opt-doctor = A doctor, a nurse or medicine, also for something of the last days
    .opt-safe-place = A safe place for tonight
    .opt-food-clothes = Food, water or dry clothes
    .opt-sleep = Rest and sleep
    .opt-family-call = To let somebody know where I am
    .opt-money = Money for the next days
    .opt-detention = Help with a fine, detention or a date to leave
    .opt-too-much = It is all too much just now
    .opt-nothing = Nothing right now

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
    .say = I work here, and I would like to understand how we can help you. It takes about half an hour. You decide: you can leave out any question, rest, or stop at any time. The help of this office does not depend on your answers. What you say stays between us. There are three exceptions: a life in danger, a child at risk, or a law that obliges me to pass something on. Then I tell you first. Would you like to talk with me now?
    .why = A person may only be asked about hard things after a free yes. The limits of confidentiality are told before anything is said.
    .how = Say your own name and work first. Know beforehand what the law obliges you to pass on. Say it in pieces, in your own voice, and ask for questions. For a child, say it in short sentences. Silence is not a yes.
    .never = Do not say "You must tell me everything", "It is only a formality" or "Everything stays secret".

q-consent-notes = Does the person agree that notes are kept?
    .say = I would like to write down what you tell me, so that you do not have to tell it again and again. The notes are locked on this machine. Nobody else receives them unless you say yes, except in the cases that I told you about. You may see them, correct them, or take your yes back later. May I write and keep notes?
    .why = Without this yes nothing is kept. The conversation and the help go on all the same.
    .how = Show the screen if the person wishes. If the answer is no, go on talking and say once that nothing is being kept.
    .never = Do not say "I have to write this down" or "Otherwise I cannot help you".

q-consent-statistics = Does the person agree to be counted?
    .say = We count how many people come to us, to improve the help. Only the number counts: no name, no story, nothing that points to you. May we count you?
    .why = Counting is a purpose of its own and needs its own yes.
    .how = Ask once. A no changes nothing.
    .never = Do not press. Do not say "It is anonymous anyway, so it does not matter".

## Age

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
    .how = Talk with child and adult apart, in sight but out of hearing. Compare papers and what each says. Call child protection as soon as something cannot be shown.
    .never = Do not let the adult answer for the child. Do not send the child out with the adult "until this is clear".
    .opt-shown = A parent or legal carer, and this was shown
    .opt-unproven = An adult who cannot show it
    .opt-alone = The child is alone

## In their own words. The card comes first: nobody is to tell what was done to others.

# Said to everybody before anything is told. Calm and kind: a help, no warning finger. "Trouble" is a soft word for any
# difficulty with authorities or other people; it accuses nobody.
q-no-details = Before the person tells: say what need not be told
    .say = Before you tell me anything, I would like to say one thing. Sometimes people are made to do work that could get them into trouble. If that happened to you, please do not tell me what the work was, or whom it harmed. Leave out their names, accounts and any amounts too. Help here does not depend on it, and I will not write it down. If you begin, I will gently stop you, and nobody will be angry. If you wish to talk about it, ask me about legal aid first.
    .why = What a person was made to do to others is not needed for any help. Written down, it could harm the person.
    .how = Say it slowly, before the first question, and again whenever such details begin. To a child, say only: "You need not tell me what you had to do there. Nobody is angry with you."
    .never = Never write an act, an amount, an account or the name of anybody who lost money. Do not say "Tell me everything, then it goes easier", "You will not be punished" or "You will be punished".

# An open invitation. Silence is allowed. "First" is the heart of the sentence.
q-story = What would the person like us to know?
    .say = Please tell me what has happened since you left home, starting wherever you like. What would you like me to know first?
    .why = A free account is truer than answers to questions, and shows what matters to the person. What is told here need not be asked again.
    .how = Listen. Write the person's own words. Interrupt only if details of what was done to others begin: say kindly that they are not needed. Memory comes in pieces and changes; gaps and contradictions are no sign of lying. With a child, fifteen minutes are enough. Mark questions already answered.
    .never = Do not say "Start at the beginning", "That is not what you said before" or "Why didn't you leave?". Never write an act, an amount, an account or the name of anybody who lost money.

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
    .how = Open and curious. No names are needed. Friends and relatives are often the ones who ask. Having brought others along proves nothing either way.
    .never = Do not say "Didn't you check?" or "You should not trust strangers". Do not ask whom the person told about the work.
    .opt-friend-family = A friend or relative arranged it
    .opt-online = It came through somebody online or an advertisement
    .opt-agency = A company or broker arranged it
    .opt-loved = Somebody I loved or felt bound to arranged it
    .opt-depended = Somebody I already worked for or depended on arranged it
    .opt-faith = Somebody arranged it with an oath, a ritual or faith
    .opt-success-stories = I heard stories, not true, of how well others had done
    .opt-little-explained = I was told very little and could not check
    .opt-nobody = Nobody; I found and arranged it myself

q-different = Was anything different from what had been said?
    .say = Was anything different from what you had been told?
    .why = A false promise is one way in which a yes is won.
    .how = Go through what was said, as the person tells it: the work, the pay, the place, the country. Tick what turned out different. That the work was different is enough: leave out what it was. Having signed a contract proves nothing either way.
    .never = Do not say "So they lied to you" or "You signed it".
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
    .say = What was the journey like for you?
    .why = Shows whether the person was free on the way, and how they depended on others.
    .how = Ask about cars, houses, nights. If it was not said: could the person have left or called somebody?
    .never = Do not ask "Did you know you were crossing without papers?" or for routes and names of guides.
    .opt-watched = I was watched, shut in or could not call anybody
    .opt-not-alone = I could not have found the way by myself
    .opt-no-papers = I had no right papers, and they made use of that
    .opt-money-kept = They kept my money
    .opt-ordinary = None of these

# Asked simply; children hear this too. "Papers" is any identity or travel paper.
q-papers = Where are the person's papers?
    .say = Where are your papers now?
    .why = Papers kept by others are a weighty sign, and without papers there is no way home.
    .how = If somebody has or had them, ask when it was: on the way, or there. Having one's papers back today proves nothing either way.
    .never = Do not say "Without papers I can do nothing". Do not call the holder.
    .opt-always-mine = I always had them myself
    .opt-have-now = I have them now
    .opt-taken-journey = Somebody took them before or on the way
    .opt-kept-there = Somebody kept them there
    .opt-lost = They are lost
    .opt-never-had = I never had any

# Simple and factual, like the question about papers; children hear this too.
q-phone = Who had the person's phone?
    .say = Who had your phone, on the way and while you were there?
    .why = A phone taken away or read by others cuts a person off. A phone that is still being followed is a danger today.
    .how = If somebody took it, ask when: on the way, or there. Having had a phone proves nothing either way. If somebody may be following it, have it switched off and follow the safety card.
    .never = Do not ask to see the phone, its messages or its pictures. Do not ask for numbers or passwords. Do not say "You could have called".
    .opt-with-me = I always had it, and nobody looked into it
    .opt-taken-journey = Somebody took it before or on the way
    .opt-kept-there = Somebody kept it there
    .opt-watched = Somebody there read it or listened to my calls
    .opt-followed-now = Somebody may be following it even now
    .opt-lost = It is lost or broken
    .opt-never-had = I had none

q-debt = Was or is there a debt?
    .say = Is there money that somebody says you owe?
    .why = A debt that must be worked off can hold a person more firmly than a lock.
    .how = Ask since when, and whether somebody had to work it off. Never ask how much. It may be called a ticket, a visa, food, a contract or a price. A loan that can be freely repaid is common.
    .never = Do not say "A debt has to be paid" or "You need not pay it". Do not ask for amounts or accounts.
    .opt-none = No
    .opt-own-loan = A loan that I can repay freely
    .opt-before-debt = A debt for the job or journey that left me no choice but to go
    .opt-there-debt = A debt there that I had to work off

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

## Life there. Children hear some of these too: short words. No act, amount, account or name is ever asked.

# A day, not a task. What the work was is left out.
q-day = What was an ordinary day like?
    .say = Please tell me about an ordinary day there, from getting up to going to sleep. You can leave out what the work was. How were the hours, the meals and the rest?
    .why = A day told simply shows hours, rest, food, dangers and care better than many questions.
    .how = Let the day unfold: hours, meals, sleep, days off. Tick what was told. If no work had begun, choose that. If the work itself is told, write only the hours.
    .never = Do not ask "What did you do at work?". Do not say "Everybody works hard" or "That is normal there".
    .opt-no-work = There was no work yet
    .opt-ordinary = Like other people's days
    .opt-long = Very long days or hardly a day off
    .opt-living = A bad place to live: crowded, little food or sleep
    .opt-conditions = Very bad conditions at work
    .opt-dangerous = Dangerous work
    .opt-contract = The contract or the law was not kept
    .opt-no-cover = No doctor and no pay when ill or hurt
    .opt-no-learning = No chance of school or learning

# Whether and how, never how much.
q-pay = What happened with the pay?
    .say = What happened with the money for your work? I do not need to know how much it was.
    .why = Missing pay can be a labour matter or part of something heavier; both have ways to help.
    .how = Ask who received the money. Having earned or sent home some money, even a bonus, proves nothing either way.
    .never = Do not ask how much. Do not say "At least you earned something". Do not promise that wages will be paid.
    .opt-no-work = There was no work yet
    .opt-as-agreed = I was paid as agreed
    .opt-little = I got little or nothing
    .opt-cut = Fines or deductions, or somebody else took it
    .opt-held-back = It was kept back so that I would stay

q-freedom = How freely could the person move and speak with others?
    .say = When you were there, how freely could you go out and speak with others?
    .why = Being locked in, watched or cut off is one of the weightiest signs.
    .how = Ask about doors, guards, days out, phone calls. Having had a phone, or having been out once, proves nothing either way.
    .never = Do not ask "Why didn't you run away?" or "Why didn't you call the police?".
    .opt-free = Freely
    .opt-watched = Only with somebody watching
    .opt-locked = I could not go out
    .opt-no-contact = I could not speak with my family or others

q-told-say = Was the person told what to say?
    .say = Sometimes people are told what to say to an office or to their family. Has that happened to you?
    .why = Explains stories that sound learnt, and shows who still has influence.
    .how = Make clear that nobody is angry. The person may begin anew at any time.
    .never = Do not say "So you lied" or "Now tell me the real story".
    .opt-no = No
    .opt-yes = Yes

# Not "why did you stay". The words put the obstacle outside the person.
q-to-leave = What stood in the way of leaving?
    .say = Sometimes something stands in the way of leaving. What was it like for you?
    .why = Shows what holds a person beyond doors and locks, and what still holds them today.
    .how = Slowly. Tick what was told. Having stayed long, or having gone there twice, proves nothing either way.
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

# About "people", so that nobody must speak of themselves. What the targets were for stays out.
q-targets = What happened to people who did not reach a target?
    .say = Sometimes people are given targets. You can leave out what the targets were for. What happened there to those who did not reach them?
    .why = Punishment shows how people were made to go on, and who may need care today.
    .how = Asking about "people" lets somebody tell without speaking of themselves. Tick only what was told. If the person was hurt, offer a doctor now.
    .never = Do not ask what the targets were, or how many people were reached. Do not ask what was done to whom. Do not say "Why didn't you refuse?".
    .opt-no-targets = There were no targets
    .opt-nothing = A talk or no bonus, nothing worse
    .opt-fined = I was fined, or my pay was taken
    .opt-longer = I had to work on without a break
    .opt-no-rest = I was given no food or no sleep
    .opt-shut-in = I was locked up
    .opt-hurt = I was hurt
    .opt-others-hurt = Others were hurt or locked up for us to see
    .opt-worse = I was told of worse to come, or of being sold on

# Whether, never how much. The question must not sound as if paying had been wrong.
q-let-go = Was anybody asked to pay before the person could leave?
    .say = Sometimes money is asked for before a person may leave. I do not need to know how much. If that happened, who was asked to pay?
    .why = Money asked for letting go can show that the person was held. The family may still be in danger.
    .how = Ask whether, never how much. A demand to pay is a sign. Having left by paying proves nothing either way. If the family is still being asked, follow the safety card first. Agree with the person who is to call the family.
    .never = Do not ask how much or to which account. Do not say "You should not have paid" or "So you bought yourself free". Do not promise that money will come back.
    .opt-nobody = Nobody was asked to pay
    .opt-contract-fee = A fee from the contract, and I could leave all the same
    .opt-me = I had to pay, or work it off, first
    .opt-family = My family was asked to pay
    .opt-still-asked = My family is still being asked to pay

# "Passed on" is soft: like a thing, but without saying so. The word "sold" is left to the person.
q-moved-on = Did the person stay with one company or pass to another?
    .say = Some people stay in one place. Others are passed on from one company to another. What was it like for you?
    .why = Being passed on or sold from one company to another is grave by itself.
    .how = Ask about places, not names. Tick what was told. Having changed company by oneself proves nothing either way.
    .never = Do not ask for names of companies or bosses, or for a price. Do not say "sold" before the person does.
    .opt-one-place = I stayed with one company
    .opt-own-choice = I changed, and it was my own choice
    .opt-moved = I was moved to another company without being asked
    .opt-sold = Money was given for me, or I was sold

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

# Very careful. Nobody is to name an act. "Trouble" as in q-no-details.
q-made-to-do = Was the person made to do work they did not want, or that could get them into trouble?
    .say = Sometimes people are made to do work they do not want, or that could get them into trouble. Please do not tell me any details. Was it like that for you?
    .why = What was done under the control of others is a reason to protect. The answer is sealed: it stays out of every ordinary hand-over.
    .how = Only tick. Write no act, amount, account or name, and no note beside it. If the person begins to tell, say kindly that it is not needed. Having been made to bring others along proves nothing either way.
    .never = Never say "You will not be punished", "You will be punished", "illegal" or "How many people did you cheat?".
    .opt-none = No
    .opt-tasks = Work or targets I had not agreed to
    .opt-against-others = To be set against others who were there
    .opt-rules = Work that could get me into trouble
    .opt-beg = To beg

q-intent = Does something credible indicate that harm was planned?
    .why = Help is due even before anything has happened, when somebody was being taken towards it.
    .how = Think of who was waiting and where the person was to be taken. Think of others from the same place and of papers for another purpose. Arriving in a group with a suspect proves nothing either way. Write what you saw or heard, and nothing that the person was made to do.
    .never = Do not ask the person to prove it. A feeling about a place or a people is not an indication.
    .opt-no = No
    .opt-yes = Yes
    .opt-unclear = Cannot say

q-child-told-life = What did the child tell by itself about life there?
    .why = What was told freely is noted here, so that nobody asks the child again. Child protection asks further, not this office.
    .how = Nothing is asked here. Tick only what the child said by itself. Write no detail.
    .never = Do not question the child to fill in this list. Do not ask for details of being hurt or touched.
    .opt-hurt = Was hurt there
    .opt-threatened = Was told they would be hurt
    .opt-owed = Had to work off a debt
    .opt-bound = Was tied to these people or could not go against them
    .opt-family-threatened = The family was threatened or asked to pay
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
    .opt-against-others = Was set against others
    .opt-rules = Was made to do things that could get the child into trouble
    .opt-beg = Was made to beg
    .opt-none = None of these

## Heavier questions. Each one is optional. Softly, with time; stop at the first sign of distress. Men and women alike.

# Men and women are asked with the same words.
q-hurt = Was the person hurt or threatened with being hurt?
    .say = The next question is a heavy one, and you may leave it out. Sometimes people, men as well as women, are hurt or told that they will be. Has that happened to you?
    .why = Injuries may need care now, and violence shows how the person was held.
    .how = A yes or no is enough. If yes: before and on the way, or there. Few people speak of it, and men least of all; ask everybody in the same way. Offer a doctor in any case.
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
    .say = This is the last heavy question, and you may leave it out. Sometimes people, men as well as women, are touched or used in a sexual way that they do not want. Sometimes others take money for it. Has that happened to you?
    .why = It can happen where people are punished, to men as well as women. Some medical help works only in the first hours and days.
    .how = Ask only if the person is calm and the door is closed. A yes or no is enough. Offer a doctor whatever the answer. A few days ago or less: go to the doctor now, the conversation can wait.
    .never = Never ask who, how, how often or how many. Never say "prostitute", "virgin" or "Did you agree?".
    .opt-none = No
    .opt-unwanted = Yes, something I did not want
    .opt-others-gain = Yes, and others took money or gained from it
    .opt-recent = It was in the last few days

## Reading back

q-readback = Read back what you understood
    .say = I will tell you what I understood. Please correct me wherever it is wrong, or tell me what to leave out.
    .why = The person's own account must be right before anybody else reads it, so that it need not be told again.
    .how = Read slowly, in plain words. Leave out whatever the person wants left out, and any act that was told by mistake. Thank the person.
    .never = Do not argue about differences. Do not ask new questions now.

q-corrections = What did the person correct or add?
    .say = What should be changed or added?
    .why = Corrections belong to the account; the first wording is not held against anybody.
    .how = Write the person's words, but nothing that was done to others. "Nothing" is a good answer.
    .never = Do not say "But earlier you said". Never write an act, an amount, an account or the name of anybody who lost money.

## Result

q-result = Look at the result and decide on the next step
    .why = The program counts the signs that were heard. It does not decide about the person, and neither does this office.
    .how = Read the signs, the reasons and what was not asked. If you see it otherwise, write why. With every result, help and contacts are offered.
    .never = Never tell the person "You are a victim" or "You are not a victim". Never use the result to refuse help.

# For the officer alone; sober, exact. "Consider" must stay weaker than "must" and than "will".
q-non-punishment = Before the referral: what was done under the control of others
    .why = Acts done under the control of others are a reason to screen, not a reason to stop. ASEAN adopted its Guideline on the non-punishment principle on 27 May 2025. ACTIP article 14(7) asks states to consider not holding people liable for acts directly related to trafficking. It speaks of appropriate cases and of each state's own law. To consider is not to promise.
    .how = With the person's yes, attach this sentence to the referral: "This person may have acted under the control of others; please consider the non-punishment principle." Use the same sentence for everybody, and name no act. Offer legal aid. If the person asks what will happen, say: "I do not know. Others decide that. We can ask legal aid."
    .never = Never advise the person that they will or will not be fined or punished. Never ask for an act to make the sentence stronger. Never make help depend on what the person says about others.

## What happens next

q-want-next = What does the person want to happen next?
    .say = What would you like to happen next?
    .why = The person's own wish leads. What helps one can harm another.
    .how = Name the services that really exist here and what each one does. Ask whom to tell and whom not. Going home need not be decided today. Write nothing that was done to others.
    .never = Do not say "The best thing for you is". Do not promise a date, money, a visa, or that there will be no fine.

q-consent-share-consular = May the Consular Department receive the notes?
    .say = The Consular Department in Ha Noi can work on papers, on confirming who you are, and on the way home. For this it would read what you told me. May I pass it on to them?
    .why = Each recipient needs a yes of its own.
    .how = Say what is passed on and what for. Some parts may be left out. A no is respected; papers for the journey are still applied for.
    .never = Do not say "They will find out anyway" or "Then I cannot get you a passport".

q-consent-share-health = May a health service receive what it needs?
    .say = A doctor or nurse would need to know what is important for your health, and nothing else. May I pass that on to them?
    .why = Health workers need little; the story is not theirs to read.
    .how = Agree together on what is passed on. The person may also tell the doctor in person.
    .never = Do not pass on more than was agreed. Do not say "The doctor must know everything".

# Legal aid, not the police and not the court; the person may choose what is told.
q-consent-share-legal = May legal aid receive what it needs?
    .say = Somebody who gives legal aid can explain your rights and advise you. They need to know only what you choose to tell. May I tell them about you?
    .why = A fine, or work done under the control of others, is a matter for somebody who advises this person alone.
    .how = Say what is passed on. The sealed answers stay out; the person may tell legal aid in person. Offer this before any talk with the police. A no changes nothing.
    .never = Do not say "A lawyer will get you out of it" or "You do not need a lawyer". Do not pass on any act.

q-consent-share-child = May child protection receive the notes?
    .say = There are people whose work is to look after children and young people. I would like to tell them about you, so that they can help. Is that all right for you?
    .why = Somebody under 18 needs a guardian. The child's view counts, even where the law obliges us to inform.
    .how = Tell the child who they are and what will happen next. If you must inform without a yes, say so first.
    .never = Do not ask the accompanying adult instead of the child. Do not say "They will bring you home".

q-consent-share-police = May the police receive the notes?
    .say = The police can act against those who did harm. You need not decide today, and the help you get here does not depend on it. Would you like me to pass your notes on to the police?
    .why = Reporting is the person's own choice and can bring danger as well as protection.
    .how = Say honestly what you know and do not know about what follows. Offer legal aid first. "Later" is a full answer.
    .never = Do not say "You have to report it", "They will be locked up" or "Nothing can happen to you".

## Closing

# Nothing in these words give the person away if somebody else picked up.
q-contact-safely = How can we reach the person safely?
    .say = How can we reach you safely?
    .why = A call at the wrong time can put a person in danger.
    .how = Agree on the way, the hours, a harmless pretext and a code word. Offer the contacts in a disguised form; a leaflet may be found. No contact is also an answer.
    .never = Do not send a message "just to check". Do not use a relative's number unless the person wants it. Write nothing here of what was done there.

q-promise = Say what will happen, and thank the person
    .say = Thank you for telling me. None of this is your fault. I will tell you now what I will do, and by when. If I do not know something, I say so and find out. You can come back here.
    .why = A promise that holds, however small, gives back some trust.
    .how = Name one or two steps with a day. Check that tonight is arranged. Go with the person to the door or to the next colleague.
    .never = Do not say "Everything will be fine", "You are safe now" or "You will be home soon". Do not say "You will not be punished".

q-officer-care = Take a moment for yourself
    .why = Listening to heavy things leaves traces. Who is rested does less harm.
    .how = Drink something, step outside, breathe. Tell a colleague or supervisor how you are, without names. You may hand the case over. Nothing of this is kept.
    .never = Do not go straight into the next conversation. Do not tell the case at home or online.
