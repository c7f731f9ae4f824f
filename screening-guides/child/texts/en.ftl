### The guide for a child who comes alone. Tone everywhere: warm, slow, in the words one uses with a child of ten that a
### sixteen-year-old does not find childish. One idea in a sentence. The message value, .why, .how and .never are for the
### officer; .say is spoken to the child; .opt-* are read by both. Never "why", never "tell me everything", no promise,
### no praise for what is told.

guide = Child who comes alone
    .about = For a child, or anybody who may be under 18, who comes without a parent or carer. Fifteen to twenty minutes.

stage-safety = Safety and a friendly start
stage-needs = What the child needs first
stage-consent = What the child agrees to
stage-age = Age, and who cares for the child
stage-account = In the child's own words
stage-before = The trip
stage-there = Life there
stage-sensitive = Heavy things, only as told by the child
stage-readback = Saying it back
stage-result = Result
stage-referral = Who helps next
stage-close = Saying goodbye

## Safety and a friendly start

q-alone = Can nobody else see or hear this conversation?
    .why = A companion, an employer or an open phone can make every answer unsafe for a child.
    .how = Separate companions for an everyday reason, such as a form to fill in. They may stay in sight, but out of hearing. Ask for phones to be left outside or switched off. A trusted representative may stay.
    .never = Do not ask the child in front of a companion whether that person may listen. Do not confront anybody.
    .opt-yes = Yes, nobody else sees or hears
    .opt-companion = Somebody who came along is near
    .opt-overheard = Other people could hear
    .opt-phone = A phone is on or a call is open
    .opt-not-possible = There is no safe place just now

q-visible = What do you see?
    .why = Some needs are visible before anything is said, and they come first.
    .how = Only look. Offer water, something to eat, warmth, the toilet, a seat away from the door. Do not block the door. Notice whether the child is sleepy in an unusual way.
    .never = Do not ask to see injuries. Do not comment on looks, clothes or smell. A quiet or smiling child may be a frightened one.
    .opt-hurt = Hurt or unwell
    .opt-exhausted = Exhausted
    .opt-cold-hungry = Cold, wet or hungry
    .opt-distressed = In deep distress
    .opt-watchful = Watches the door, a phone or another person
    .opt-none = None of these

# The very first words. As one greets the child of a friend. "You are not in trouble" is the heart of it.
q-hello = Greet the child, and make it comfortable
    .say = Hello. I am glad you came. You are not in trouble. It is all right to say "I don't know". You can draw, or point. If you want to stop, just lift your hand.
    .why = A child who feels welcome can say what it needs. The friendly contact comes before every question.
    .how = Sit at the height of the child, beside the desk and not behind it. Cover or take off the uniform. Say your name. Lay out paper and pencils. Choose the form of address that one uses with a child.
    .never = Do not touch the child without asking. Do not say "Be good", "Don't cry" or "Tell the truth". Do not hurry.

# Any name will do. Nothing is written: the real name is not needed to help.
q-call-name = Ask what the child would like to be called
    .say = What would you like me to call you? Any name you like is fine.
    .why = It is easier to talk with somebody who calls us by a name we like. The real name is not needed for help.
    .how = Tell your own name first. Use the name of the child often. Write nothing here.
    .never = Do not ask for the family name or for a paper now. Do not correct the name.

# Chatting, not asking. The answer is not written down.
q-small-things = Talk about small things first
    .say = What do you like to do when you have free time?
    .why = A few minutes about ordinary things calm a child, and show how it speaks and which language it needs.
    .how = Talk about food, games, school or animals. Tell something small about yourself. The child may draw meanwhile. Write nothing here.
    .never = Do not use this talk to sound the child out. Do not praise or tease about looks.

# Another time or place must sound like a normal choice.
q-safe-to-talk = Is it all right for the child to talk here and now?
    .say = Is it all right for you to talk with me here, now?
    .why = Only the child knows how it feels here. A place where one can see the door often helps.
    .how = Leave time. A nod or a shake of the head is an answer. If another time is better, see to needs at once and do not let the child go alone.
    .never = Do not say "You are completely safe here" or "It will only take a minute".
    .opt-yes = Yes, here and now
    .opt-other-place = Rather somewhere else
    .opt-other-time = Rather another time

q-talk-with = Whom and in which language would the child like to talk with?
    .say = Who would you like to talk with?
    .why = Many children speak only to a woman or only to a man, or only in the language of their home. An interpreter who knows the family can do harm.
    .how = Name the choices slowly: a woman, a man, another interpreter, another language. Wait for the right person unless a need is urgent. Brief the interpreter: everything, simple words, no advice, nothing told outside.
    .never = Never use a companion, relative, employer, neighbour or another child as interpreter. Do not say "There is nobody else".
    .opt-as-now = As now is fine
    .opt-woman = With a woman
    .opt-man = With a man
    .opt-other-interpreter = With another interpreter
    .opt-other-language = In another language

# Light, as if asking about the way home.
q-waiting = Is somebody waiting for the child?
    .say = Is somebody waiting for you now?
    .why = Whoever waits outside may be a worried mother, or the person the child came away from.
    .how = Ask lightly. Nobody takes the child along before it is clear who that is. If the child is afraid, follow the safety card.
    .never = Do not call the person in. Do not take the child to the window to point somebody out.
    .opt-nobody = Nobody
    .opt-family = My family
    .opt-someone = Somebody else
    .opt-someone-afraid = Somebody I am afraid of

q-danger = Is the child afraid of anybody right now?
    .say = Is there anybody you are afraid of right now?
    .why = Danger is dealt with before any other question, whatever the rest of the conversation brings.
    .how = Ask quietly. A nod or pointing is an answer. If yes, stop and follow the safety card.
    .never = Do not ask for a name before the child offers it. Do not say "Don't worry". Do not call the feared person.
    .opt-nobody = Nobody
    .opt-those-people = Somebody who brought me, kept me or earned from me
    .opt-someone-else = Somebody else
    .opt-someone = Somebody, and I would rather not say who

## What the child needs first

q-needs-now = What does the child need right now?
    .say = What do you need right now?
    .why = Needs come before questions and never depend on the answers.
    .how = Offer things one by one: something to eat, the toilet, sleep, a doctor. Do at once what can be done. Somebody is called only if the child wishes and that person is not part of the trouble.
    .never = Do not say "First I need your answers". Do not promise money, a day of travel, or that mother will come.
    .opt-food-clothes = Something to eat or drink, or dry clothes
    .opt-toilet = The toilet
    .opt-sleep = To rest or sleep
    .opt-doctor = A doctor or medicine
    .opt-family-call = To call somebody
    .opt-safe-place = A safe place for tonight
    .opt-money = Money for the next days
    .opt-detention = Help with a fine, with being held, or with having to leave
    .opt-too-much = It is all too much just now
    .opt-nothing = Nothing right now

# "Worried about" as one worries for a little brother.
q-worried-for = Is the child worried about somebody?
    .say = Is there somebody you are worried about?
    .why = A brother, a sister, a friend or a baby may need help at once. That worry often decides what a child dares to say.
    .how = Ask gently. Young girls may have a baby of their own. Do not contact anybody before it is clear that it is safe.
    .never = Do not say "You should not have left her". Do not promise that somebody will be fetched.
    .opt-nobody = Nobody
    .opt-my-child-here = My baby, who is here with me
    .opt-my-child-elsewhere = My baby, who is somewhere else
    .opt-someone-there = Somebody who is still there
    .opt-family-home = My family, who may be in danger
    .opt-other = Somebody else

# Calm and direct, without alarm in the words.
q-self-harm = Does the child think of hurting itself?
    .say = When things are very hard, some people want to hurt themselves. Do you feel like that sometimes?
    .why = Asking calmly does not put the thought there. It lets the child be helped today.
    .how = Ask in a quiet voice, and listen. If yes, the child is not left alone. Call medical help, and tell the child that you do.
    .never = Do not say "Promise me you won't" or "Think of your mother". Do not ask how it would be done.
    .opt-no = No
    .opt-sometimes = Sometimes
    .opt-yes = Yes

# Not "whom shall we call". The question is about trust; calling comes later, if it is safe.
q-trusted-adult = Which grown-up does the child trust?
    .say = Is there a grown-up you trust?
    .why = A child needs an adult at its side who has no part in the trouble. That may also be the person to call.
    .how = First find out whether that person sent the child or arranged the trip. Ask the child whether calling would be all right. No name is needed until the child offers one.
    .never = Do not call anybody behind the child's back. Do not say "Parents always want the best".
    .opt-parent = My mother or father
    .opt-relative = Somebody else in my family
    .opt-other = Another grown-up, such as a teacher
    .opt-nobody = Nobody just now

## What the child agrees to. Spoken, in small pieces. The child must be able to say no easily.

q-representative = Who stands by the child in this conversation?
    .why = The child agrees in its own words. An adult who has no part in the matter sees that this is done for the good of the child.
    .how = Somebody the child trusts, or somebody whom child protection sends. A parent only if nothing speaks against it and the child wishes it. If nobody is there, ask child protection now. Until then see to needs and keep the talk very short.
    .never = Never the adult who brought the child, waits for it or earns from it. The representative does not answer for the child.
    .opt-trusted = An adult the child trusts, and nothing speaks against them
    .opt-appointed = Somebody sent by child protection
    .opt-on-the-way = Asked for, not here yet
    .opt-nobody-yet = Nobody yet

# In pieces, with a pause after each. The child says in its own words what it has understood.
q-consent-talk = Does the child agree to talk?
    .say = I would like to talk with you for a little while, about fifteen minutes. You can leave out any question. You can stop whenever you like. I help you either way. What you tell me I keep to myself. But if somebody is hurt or not safe, I must tell the people who protect children. The law can ask that of me too. I tell you first. Would you like to talk with me?
    .why = A child is asked only after a free yes of its own. A yes of an adult does not replace it.
    .how = One sentence at a time. Ask: "What can you do if you want to stop?" A nod is a yes, silence is not. Ask the representative as well. If the child says no, help goes on without questions.
    .never = Do not say "You must tell me everything", "Be a good child" or "Everything stays secret".

q-consent-notes = Does the child agree that notes are kept?
    .say = I would like to write down what you tell me. Then you need not tell it again and again. It is locked in this machine. I ask you before anybody else gets it. Only if somebody is not safe, or the law says so, I must pass it on. You can see it, change it, or say no later. May I write it down and keep it?
    .why = Without this yes nothing is kept. The conversation and the help go on all the same.
    .how = Let the child see the screen if it likes. If the answer is no, go on and say once that nothing is being kept.
    .never = Do not say "I have to write this down" or "Otherwise I cannot help you".

## Age, and who cares for the child

q-age-said = How old is the child, as it says?
    .say = How old are you?
    .why = Everybody under 18 has a right to a gentler conversation and to special protection. Some children were told to name a wrong age.
    .how = Ask in a friendly way, like a form. The year of the animal or the school class helps. In the traditional count (tuổi mụ) people are a year or two older than they are. A paper may be wrong.
    .never = Do not say "You don't look it" or "Your paper says something else".
    .opt-adult = 18 or over
    .opt-aged-16-17 = 16 or 17
    .opt-under-16 = Under 16
    .opt-not-sure = Not sure

q-age-seen = After seeing and hearing the person, may they be under 18?
    .why = Whoever may be under 18 is treated as under 18. Looks deceive: hard work makes children look older.
    .how = Clearly adult means: said without doubt and nothing speaks against it, or plain to see. Write the reason beside the question. If in doubt, choose doubt.
    .never = Do not examine teeth, body or hair. Do not let a companion settle the age.
    .opt-adult = Clearly 18 or over
    .opt-doubt = There is doubt
    .opt-under-18 = Under 18

q-younger-than-16 = For child protection: is the child under 16?
    .why = Child-protection services in Viet Nam use the line of 16 years. The protection of this guide goes to 18 all the same.
    .how = Nothing is asked here. Take what was said, the school class or a paper. If they disagree, choose "Not known".
    .never = Do not ask the child for proof. Being 16 or 17 is no reason to help less.
    .opt-yes = Under 16
    .opt-no = 16 or older
    .opt-not-known = Not known

q-carer = Is an adult with the child, and has it been shown who that is?
    .why = An adult who cannot show how they belong to the child may be the danger. A child alone needs a guardian.
    .how = Talk with child and adult apart, in sight but out of hearing. Compare papers and what each says. For a carer who comes later, do the same. Call child protection as soon as something cannot be shown.
    .never = Do not let the adult answer for the child. Do not send the child out with the adult "until this is clear".
    .opt-shown = A parent or legal carer, and this was shown
    .opt-unproven = An adult who cannot show it
    .opt-alone = The child is alone

q-child-flags = What do you notice about the child and the trip?
    .why = One such thing alone proves nothing. It is a reason to bring in child protection now.
    .how = Only look, listen and compare papers, also with whoever comes for the child. Write beside the question what you noticed.
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

## In the child's own words

q-adult-go-on = Go on with the consular guide
    .why = This person is clearly 18 or over. The words here are for children, so a grown-up is asked little.
    .how = See to what is needed now, and offer help at the end of this guide. If the person agrees, go on with the guide "Consular walk-in". What was told here need not be told again. If doubt about the age returns, choose doubt.
    .never = Do not say "You could have told me earlier". Do not send anybody away because they are not a child.

q-adult-told = What did the young adult already tell by themselves?
    .why = What was told freely is noted here, so that nobody asks for it twice.
    .how = Nothing is asked here. Tick only what was said.
    .never = Do not question the person to fill in this list.
    .opt-work = The work or the place was not what had been said
    .opt-pay = The pay was not what had been said
    .opt-before-debt = A debt for the job or journey left no choice but to go
    .opt-handed-over = Was handed over, sold or taken away
    .opt-long = Very long days or hardly a day off
    .opt-little = Little or no pay
    .opt-cut = Fines or deductions, or somebody else took the pay
    .opt-kept-there = Somebody kept the papers there
    .opt-there-debt = A debt there that had to be worked off
    .opt-locked = Was shut in, watched or cut off there
    .opt-hurt = Was hurt there
    .opt-married = Was married without being free to say no
    .opt-sexual = Sexual contact that was not wanted, or others gained from it
    .opt-none = None of these

q-rest-check = Is the child tired, or has it had enough?
    .why = A tired child answers only so that the questions end. The conversation ends with the child, not with the list.
    .how = Look now and after every question: yawning, looking away, fidgeting, silence, tears. Come back here at once and choose "Stop now". The questions end then; help goes on.
    .never = Do not say "Just one more question" or "We are nearly done".
    .opt-go-on = The child would like to go on
    .opt-break = A little break first
    .opt-stop = Stop now

# Warm and unhurried. Stopping is nobody's fault.
q-stop-kindly = Stop, and let the child rest
    .say = We stop now. You did nothing wrong. Thank you for sitting with me. Now you can rest.
    .why = Whoever may stop without blame can come back another day.
    .how = Put the notes away. Offer food, quiet and sleep. Somebody stays near. Do not agree on a second talk here if child protection can take it over.
    .never = Do not ask anything more, not even in passing. Do not show disappointment.

# An open door, not a request. Silence is allowed.
q-story = What would the child like to tell?
    .say = Is there something you would like to tell me? You can also draw it.
    .why = What a child tells by itself is the truest. What is told here need not be asked again by anybody.
    .how = Wait. Listen. Write the child's own words, even single ones. Ask on only about what is needed for safety tonight. Memory comes in pieces; gaps are no sign of lying.
    .never = Do not say "Tell me everything", "Start at the beginning" or "That is not what you said before". Never ask "why".

## The trip

# Very short sentences, as in the consular guide.
q-child-trip = Where is the child going?
    .say = You are not in trouble. It is all right to say "I don't know". Where are you going on this trip?
    .why = What the child tells by itself is enough. The child is not asked how it was brought to come.
    .how = For a trip that is over, say "Where did you want to go?". Perhaps add: "Who is there?" The child may draw or point. Stop when the child is tired.
    .never = Never ask "why". Do not ask about violence. Do not say "Tell the truth".

q-who-with = Who was with the child on the way?
    .say = Who was with you on the way?
    .why = Shows whether somebody brought, housed or received the child, and who may be looking for it.
    .how = No names are needed. The child may draw the people and the car or boat. Tick all that were there.
    .never = Do not ask how that person talked the child into coming. Do not say "You should not go with strangers".
    .opt-alone = Nobody, I came by myself
    .opt-family = My mother, my father or my family
    .opt-friends = Friends, or people from my village
    .opt-helper = Somebody who only helped me on the way
    .opt-arranger = Somebody who arranged the trip or fetched me
    .opt-known-adult = Another grown-up I know
    .opt-little-known = Grown-ups I hardly knew
    .opt-group = Other children with a grown-up who is not their family

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

q-child-told-papers = What did the child tell by itself about papers, and about what it was told to say?
    .why = Papers in other hands and learnt sentences show who still has a hold on the child.
    .how = Nothing is asked here. Tick only what the child said or what you see, such as a paper with another face or age.
    .never = Do not question the child to fill in this list. Do not say "So you lied". Do not call whoever has the papers.
    .opt-taken-journey = Somebody took the papers before or on the way
    .opt-kept-there = Somebody kept the papers there
    .opt-without = Has no papers here
    .opt-watched = Was watched, shut in or could not call anybody on the way
    .opt-told-say = Was told what to say, such as a wrong age
    .opt-none = None of these

## Life there. The words ask what life was like.

# As one asks about holidays.
q-day = What was a day there like?
    .say = What did you do all day there?
    .why = A day told simply shows work, rest, food, play and school better than many questions.
    .how = Let the child tell or draw. If it likes to go on, one small thing at a time: where it slept, whether it could play, go to school, eat with the others. Tick what was told.
    .never = Do not say "Everybody has to help" or "That is normal there". Do not ask about being hurt.
    .opt-no-work = There was no work, or the child was not there yet
    .opt-ordinary = Like other children's days: home, play, school, a little help
    .opt-long = Work nearly all day, or hardly a day off
    .opt-living = A bad place to live: crowded, little food or sleep, eating apart
    .opt-conditions = Very bad conditions at work
    .opt-dangerous = Dangerous work, such as machines, heights, the sea, poison or the street
    .opt-contract = Work that the law keeps from children
    .opt-no-cover = No doctor when ill or hurt
    .opt-no-learning = No school and no learning

q-freedom = Could the child go out and be in touch with its family?
    .say = Could you go outside there when you wanted to?
    .why = Being shut in, watched or cut off weighs heavily, for a child most of all.
    .how = Perhaps add later: "Could you talk with your family?" A house rule such as being home by evening is not being shut in. Having had a phone speaks against nothing.
    .never = Do not ask "Why didn't you run away?" or "Why didn't you call anybody?".
    .opt-free = Yes, like other children
    .opt-watched = Only with somebody watching
    .opt-locked = I could not go out
    .opt-no-contact = I could not talk with my family or others

# The person who keeps the money may be loved. No blame in the voice.
q-pay = Who keeps the money that the child earns?
    .say = If you earned money there, who kept it?
    .why = Shows who gains from a child's work, without asking what the child was told.
    .how = Only who, not how much. Having earned or sent home some money speaks against nothing.
    .never = Do not say "At least you earned something". Do not promise that the money will be paid.
    .opt-no-work = There was no work and no money
    .opt-as-agreed = I got it, as had been said
    .opt-little = I got little or nothing
    .opt-cut = Somebody else took it, or there were fines
    .opt-held-back = It was kept back so that I would stay

q-intent = Does something credible indicate that harm was planned?
    .why = Help is due even before anything has happened, when somebody was being taken towards it.
    .how = Think of who was waiting, and where the child was to be taken. Think of papers made for another purpose, or others from the same place. Write what you saw or heard.
    .never = Do not ask for proof. A feeling about a place or a people is not an indication.
    .opt-no = No
    .opt-yes = Yes
    .opt-unclear = Cannot say

## Heavy things. Nothing is asked; only what the child told by itself is noted.

q-child-told-life = What did the child tell by itself about life there?
    .why = What was told freely is noted here, so that nobody asks the child again. Child protection asks further, not this office.
    .how = Nothing is asked here. Tick only what the child said by itself. Write no detail. Say: "Thank you for telling me."
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

## Saying it back

q-readback = Say back what you understood
    .say = I will tell you what I understood. If something is wrong, tell me. If I should leave something out, tell me too.
    .why = What the child said must be right before anybody else reads it, so that it need not be told again.
    .how = In few, plain words, together with the drawing. Leave out heavy things the child does not want to hear again. Write what the child corrects beside this card.
    .never = Do not argue about differences. Do not ask new questions now.

## Result

q-result = Look at the result and decide on the next step
    .why = The program counts the signs that were heard. It does not decide about the child, and neither does this office.
    .how = Read the signs, the reasons and what was not asked. If you see it otherwise, write why. With every result, help and contacts are offered. A child without a proven carer is never simply let go.
    .never = Never tell the child "You are a victim" or "You are not a victim". Never use the result to refuse help.

## Who helps next

# Open, and only as big as a child's wish: calling grandmother is a full answer.
q-want-next = What would the child like to happen now?
    .say = What would you like to happen now?
    .why = The child's own wish is heard first, even where it cannot be fulfilled today.
    .how = Small wishes count. Ask whom to tell and whom not. Say honestly what is possible. Going home need not be decided today; first it is looked at whether home is safe.
    .never = Do not say "The best thing for you is". Do not promise a day, or that everything will be as before.

# "Look after", not "protect from". The child may say no and be helped all the same.
q-consent-share-child = May child protection receive the notes?
    .say = There are people whose work is to look after children and young people. I would like to tell them about you, so that they can help. Is that all right for you?
    .why = Somebody under 18 needs a guardian. The child's view counts, even where the law obliges us to inform.
    .how = Tell the child who they are and what will happen next. Ask the representative as well. If you must inform without a yes, say so first, and pass on only what protects.
    .never = Do not ask the accompanying adult instead of the child. Do not say "They will bring you home".

q-consent-share-consular = May the Consular Department receive the notes?
    .say = The Consular Department in Ha Noi can help with papers and the way home. For this it would read what you told me. May I pass it on to them?
    .why = Each recipient needs a yes of its own.
    .how = Say what is passed on and what for. Some parts may be left out. Ask the representative of a child as well. A no is respected; papers for the journey are still applied for.
    .never = Do not say "They will find out anyway" or "Then you cannot go home".

# Slowly, and only what is true: say who it is, if you know.
q-hand-on = Hand the child on to child protection
    .say = You are not in trouble. I am telling somebody whose work is to look after young people. Until then you are not left alone.
    .why = Child protection finds a guardian and a safe place, and looks at whether home is safe. It also asks further, so that the child is asked once.
    .how = In Viet Nam call 111; the list of contacts says when it was checked. From abroad it may not be reachable: ask citizen protection and the child-protection service of the country. Go with the child, introduce it, and say whether it is under 16. With a proven carer and no signs, the contacts are enough.
    .never = Do not send the child alone. Do not hand it to the adult it came with before this was looked into. Do not give numbers from memory.

## Saying goodbye

q-safe-tonight = Where will the child be tonight?
    .why = A good conversation that ends on the street has done harm.
    .how = Decide together with child protection, and tell the child. It sleeps where no feared person comes, never locked in and never in a cell.
    .never = Do not close the case before this is settled. Do not house the child with the adult it came with before this was looked into.
    .opt-with-carer = With a parent or legal carer, and this was shown
    .opt-in-care = With child protection or in a safe place
    .opt-with-doctor = With a doctor or in a hospital
    .opt-not-yet = Not settled yet

q-promise = Say what will happen, and thank the child
    .say = Thank you for talking with me. None of this is your fault. Now I tell you what I will do next. If I do not know something, I say so and find out. You can come back here.
    .why = A promise that holds, however small, gives back some trust.
    .how = One or two steps, in plain words. Say who comes now, and introduce them. The child may keep its drawing. Agree on a safe way to be reached, if there is one.
    .never = Do not say "Everything will be fine", "You are safe now" or "You will be home soon".

q-officer-care = Take a moment for yourself
    .why = Listening to a child in need leaves traces. Who is rested does less harm.
    .how = Drink something, step outside, breathe. Tell a colleague or supervisor how you are, without names. You may hand the case over. Nothing of this is kept.
    .never = Do not go straight into the next conversation. Do not tell the case at home or online.
