"""Roles that a reader feels first: why me, and how much praise. Each line is a sentence that somebody could write."""

from __future__ import annotations

import pytest

from askwell.core.critique import Draft, critique
from askwell.core.critique.reading import naive
from askwell.core.critique.roles.reason import gives_reason

SAYS_WHY_YOU = """
Your Tuesday column on leasehold reform is taped above my kettle.
You left audit for a bakery in 2019, and I keep thinking about the paragraph where you counted the cost.
I sat two rows behind you at the Lagos fintech day and did not dare come up.
My aunt Rosalia cleaned your old lab and says you once stopped to explain a centrifuge to her.
Dr. Farah thought we should know one another.
Mehmet at the co-op passed on your address.
I heard you on the radio last Sunday, arguing for slower trams.
We overlapped at Durham for one term.
Your answer on the panel about night shifts stuck with me.
Like you, I came to law after ten years in the army.
You have been the only woman on the harbour board since 2011.
You're one of three people in Wales who restore church organs.
The way you handled the questions at Thursday's hearing was something I had not seen before.
Your firm did the acoustics for our town hall.
I use the spreadsheet you put on your site every payday.
In your interview with Radio Kenya you said that nobody trains dispatchers properly.
I noticed that you switched from nursing to claims.
I see from the alumni book that you read Classics too.
We are both from Kumasi.
I grew up three streets from your clinic.
Your thesis is the only thing in English on this dialect.
You taught my sister algebra.
I've been following Nordlys since the ferry project, and your name is on the drawings.
The Society of Archivists lists you as its contact for parish maps.
I bought a chair of yours at the Leith market.
Having read your account of the Bhopal inspections, I'd like to ask how you slept.
It was your piece in the Hindu on water tankers that made me change my thesis.
You went from the shop floor to running the plant, which is what I would like to do.
Your team's open-source router is what my village network runs on.
You hire people without degrees, which is rare in our trade.
At the Porto meetup you mentioned that your first product failed.
I learnt from Ines Duarte that you keep bees on the roof of the ministry.
Your move from consulting to a hospice made me curious.
I'm also a member of the Ghana Institution of Surveyors.
You judged the school debate I lost in 2016.
You run the only bindery in town that still sews by hand.
I am working through your course on soil maps.
The exhibition you curated at the Whitworth had my mother's quilt in it.
What you wrote about failing the bar twice helped me.
I watched your tutorial on dovetails until I could do one.
We met briefly at the Nairobi book fair.
I saw that you did a stint with the coastguard before teaching.
Professor Lim suggested that I get in touch.
Your review of my colleague's dam paper was the kindest I have read.
I read that you keep the archive of the seamen's union.
Your name kept coming up when I asked around about beekeeping cooperatives.
Someone in the choir told me you used to be a pilot.
""".strip().splitlines()
FITS_ANYBODY = """
I came across your profile and was very impressed by your background.
I would love to hear about your career path and any advice you may have.
Would you be available for a short call next week?
I am reaching out because you work in marketing and I would like to work in marketing.
Your experience in the industry is truly inspiring.
I hope you are well and that business is booming.
I know you are very busy, so I will keep this short.
I'd be grateful if you could spare fifteen minutes to share your insights.
I'm very interested in what you do at Deloitte.
I believe you could be a great mentor for me.
I admire everything you have achieved.
I found you on LinkedIn while searching for data scientists.
I think your company is doing amazing things.
Could you tell me how you got into investment banking?
I'd like to learn more about your role and your day-to-day responsibilities.
I would be honoured if you would be willing to talk to me.
Please find attached my resume for your review.
I was inspired by your profile and your success.
You have an impressive career and I would love to learn from you.
I would love to connect with you and grow my network.
Can you help me get a job at your company?
I am excited about the opportunity to learn from a professional like you.
I look forward to hearing from you.
I am contacting you about your experience in human resources.
I have been an admirer of your work for a long time.
You seem like a really interesting person.
I think we could help each other out.
Thank you for your time and consideration.
Let me know what works for you.
I am looking for someone like you to guide me.
Do you know of any openings in your department?
I want to be successful like you.
I think you would be the perfect person to ask.
I was hoping you could give me some pointers on breaking into the field.
Since you are an expert in finance, I thought you could advise me.
You are a role model to many people in our industry.
I saw that you work at Google and I have always wanted to work there.
I'd love to know what a typical day looks like for you.
I noticed we have some mutual connections.
I have attached a list of questions for you to complete.
I can offer you a unique opportunity.
Your knowledge would be of tremendous help to me.
I've heard great things about your company.
I greatly respect your professional accomplishments.
I'd like to invite you to a webinar on productivity.
We help businesses like yours save money.
I'd appreciate it if you could introduce me to your hiring manager.
""".strip().splitlines()
FAWNS = """
I have admired you from afar for years and would cherish five minutes with you.
You are a true visionary.
I hang on your every word, and so does everyone in my cohort.
It would be a dream come true to speak with you.
I am humbled even to be writing to someone of your stature.
There is no one in this field who comes close to you.
Your brilliance is matched only by your kindness.
Few people in the world have achieved what you have.
You're an absolute rock star.
Your profile blew me away and your success is truly remarkable.
I've read every word you have ever written and each one is a gem.
I would love to sit at your feet and learn.
You're the best in the business, everyone says so.
I have nothing but admiration for your illustrious career.
I look up to you so much.
I hope to be just like you one day.
You inspire me every single day. Your story is so inspiring.
Even a minute of your time would be a blessing.
I'm your biggest fan.
I am honestly starstruck writing this.
Your leadership is second to none and your vision is extraordinary.
What a career! I'm so impressed by everything you have accomplished.
Your success story is a beacon for young people everywhere.
I can't put into words how much I admire your journey.
There is nobody better to learn from than you.
I have the utmost respect and admiration for you and your inspiring work.
I was mesmerised by your presence and floored by your wisdom.
A titan of the industry such as yourself must be very busy.
It is not every day that one comes across someone so accomplished and so generous.
It is a great honour to write to you, Sir. Your achievements are an inspiration to all of us.
Your extraordinary talents, your wisdom and your warmth are known to everyone in the sector.
You make it all look effortless. You are amazing.
Your incredible journey and your impressive achievements have made a deep impression on me.
I stand in awe of what you've built.
You have such an incredible eye and such an amazing mind.
In my opinion you are the greatest designer of our generation.
I've always dreamed of meeting a person of your calibre.
I'm writing because you are, quite simply, my hero.
Your work is nothing short of genius.
I was deeply inspired by your remarkable career and exceptional leadership.
The breadth of your vision and the grace with which you carry it have long commanded my admiration.
You have reached heights that the rest of us can only dream of.
With someone as talented as you I would be the luckiest mentee alive.
""".strip().splitlines()
IS_WARM_AND_NO_MORE = """
Your talk on tidal gates was wonderful, and I have a question about the third slide.
It would be amazing to hear how you sized the pumps.
It would be wonderful if you could spare ten minutes.
I was impressed by how you answered the heckler at the Leeds meeting.
Your remarkable map of the Fens hangs above my desk.
I admire how you handled the recall in 2021.
I enjoyed your piece on probation more than anything I read this year.
Your column on bees is a good one.
Thank you so much for your time, it was incredibly helpful to hear about the two audits.
You were generous with your time in March.
I really appreciate you considering it.
I was struck by your line about leaving before you are asked to.
It was an honour to hear you at the memorial, and I have one question about the second poem.
Would you be willing to share how you went from a nurse to an auditor?
I loved your exhibition and went twice.
Your background in both law and forestry is rare, which is why I write.
Your path from the army to hospice care is unusual and I would like to ask about the first year.
I'm a fan of your podcast, and the episode on ports made me apply for this course.
Anything you can tell me would help.
I'd be happy with anything you have time to say.
Everything you said about night shifts turned out to be true.
My role model was my grandmother, who kept the mill.
I'm impressed by Zephyr's work on parcel tracking.
The fabulous thing about ferries is that they wait for nobody.
I was impressed by your background. Could we talk for 15 minutes?
""".strip().splitlines()


@pytest.mark.parametrize("line", SAYS_WHY_YOU)
def test_a_fact_about_the_reader_is_a_reason(line: str):
    assert any(map(gives_reason, naive(line).sentences))


@pytest.mark.parametrize("line", FITS_ANYBODY)
def test_what_fits_anybody_is_no_reason(line: str):
    assert not any(map(gives_reason, naive(line).sentences))


@pytest.mark.parametrize("line", FAWNS)
def test_praise_that_lifts_above_others_is_found(line: str):
    assert "fawning" in found_in(line)


@pytest.mark.parametrize("line", IS_WARM_AND_NO_MORE)
def test_a_warm_word_beside_a_fact_is_let_pass(line: str):
    assert "fawning" not in found_in(line)


def found_in(line: str) -> set[str]:
    return {each.rule for each in critique(Draft(kind="ask-email", body=f"Dear Ms. Roe,\n\n{line}")).findings}
