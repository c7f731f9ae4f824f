### Services that can help and their verified contacts. A .note says honestly what was not checked.

service-hotline = Telephone line for help
service-consular-department = Consular Department (Ministry of Foreign Affairs, Ha Noi)
service-citizen-protection = Citizen protection
service-health = Doctor or health service
service-child-protection = Child protection
service-shelter = Safe place to stay
service-police = Police
service-labour-section = Labour section of the mission, or trade union
service-legal-aid = Legal aid
service-interpreter = Interpreter
service-womens-union = Women's Union
service-social-support = Counselling and social support
service-ngo = Non-governmental organisation
service-host-authority = Immigration authority of the host country

contact-vn-111 = 111, national line of Viet Nam against trafficking and for child protection
    .note = Free, day and night, within Viet Nam. Whether it can be reached from abroad was not verified.
contact-vn-citizen-protection = Citizen protection of the Vietnamese Ministry of Foreign Affairs
    .note = For Vietnamese citizens abroad. Hours and the cost of the call were not verified.
contact-vn-citizen-protection-mail = Citizen protection of the Vietnamese Ministry of Foreign Affairs, by e-mail
    .note = An e-mail can be read by whoever has the phone. How fast it is answered was not verified.
contact-la-1362 = 1362, counselling and protection line of the Lao Women's Union
    .note = Known from a newspaper of about 2019 to 2020; the exact day is not known. Whether it still answers, and whether it can be reached with a foreign SIM card, was not verified. Check before giving it.
contact-kh-117 = 117, line of the Cambodian National Police
    .note = Free, within Cambodia; Khmer, Vietnamese, English and Chinese, as of August 2022. Whether it is still active was not verified. It is a police line: give it only if the person wants the police.
contact-th-1300 = 1300, social assistance line in Thailand
    .note = Open since 2013, for Thai and foreign people, within Thailand. The exact day of the report is not known, and the line was not checked since. Languages besides Thai were not verified. Check before giving it.
