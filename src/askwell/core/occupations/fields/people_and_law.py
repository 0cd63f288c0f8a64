"""People at work, and the law."""

from __future__ import annotations

from datetime import date

from askwell.core.occupations.occupation import field as _field
from askwell.core.occupations.occupation import work

field = _field(
    "People and law",
    date(2026, 11, 30),
    work(
        "Human resources manager",
        also="hr manager; hr director; human resources director; chief people officer; head of people; people "
        "operations manager; hr lead; chro; head of hr; people manager hr; personalleiter; drh; vp people; chief "
        "human resources officer; people and culture manager; people operations; director of human resources; people "
        "director; vp human resources; hr operations manager; people lead; people partner lead; vp hr; responsable "
        "rh; head of people and culture; director of people; people and culture lead; personalmanager; responsable "
        "ressources humaines; chief people and culture officer; directrice des ressources humaines; people "
        "operations lead; head of human resources; hr and office manager; diversity manager; head of diversity and "
        "inclusion; dei manager; diversity and inclusion manager; employee experience manager",
        does="answer for hiring, pay and fairness; advise managers; settle conflicts",
        needs="employment law, listening, discretion, planning",
        near="hr-specialist, recruiter, learning-and-development-specialist",
        onet="11-3121.00",
    ),
    work(
        "HR specialist",
        also="human resources specialist; hr business partner; hrbp; hr generalist; hr coordinator; human resources; "
        "hr assistant; hr administrator; people partner; hr; human resources generalist; hr advisor; hr officer; hr "
        "analyst; hr consultant; hr associate; people operations specialist; human resources business partner; hr "
        "executive; human resources coordinator; human resources assistant; people business partner; compensation "
        "analyst; compensation and benefits manager; benefits manager; total rewards manager; compensation manager; "
        "hris analyst; employee relations manager; hr manager assistant; hr referent; human resources officer; "
        "chargé de ressources humaines; people operations coordinator; hr data analyst; benefits specialist; human "
        "resources administrator; personalreferent; compensation and benefits specialist; hris manager; people "
        "analytics manager; hr representative; benefits analyst; hr adviseur; people operations associate; people "
        "coordinator; human resources consultant; hr adviser; people generalist; hr specialist payroll; people "
        "advisor; employee relations specialist; people analytics specialist; total rewards analyst; human resource "
        "specialist; people specialist",
        does="stand beside managers and their people; keep contracts and records; explain the rules",
        needs="employment law, tact, organisation, numbers",
        near="human-resources-manager, recruiter, learning-and-development-specialist",
        onet="13-1071.00",
    ),
    work(
        "Recruiter",
        also="talent acquisition partner; talent acquisition specialist; headhunter; technical recruiter; sourcer; "
        "recruitment consultant; talent acquisition manager; recruiting manager; talent partner; recruiting; head of "
        "talent; talent scout; recruitment manager; recruitment specialist; talent acquisition; executive recruiter; "
        "talent acquisition lead; recruiting coordinator; executive search consultant; corporate recruiter; campus "
        "recruiter; it recruiter; talent sourcer; recruitment coordinator; head of recruiting; talent acquisition "
        "coordinator; talent manager; tech recruiter; staffing manager; recruitment officer; personalberater; "
        "university recruiter; head of talent acquisition; recruitment partner; staffing specialist; chargé de "
        "recrutement; talent acquisition consultant; recruiting lead; director of talent acquisition; employer "
        "branding manager; recruiting specialist; talent specialist; talent advisor; recruitment executive; talent "
        "acquisition associate; recruitment advisor; staffing consultant; recruiting partner; recruitment business "
        "partner; recruitment team lead; global talent acquisition manager; technical sourcer; talent acquisition "
        "business partner; talent lead; employer brand manager; recruitment; resourcer; freelance recruiter; talent "
        "consultant; talent coordinator; recruitment assistant",
        does="find people for open posts; talk with many and recommend a few; keep everybody told",
        needs="interviewing, searching, persuading, organisation",
        near="hr-specialist, career-adviser, human-resources-manager",
        onet="13-1071.00",
    ),
    work(
        "Learning and development specialist",
        also="learning and development manager; l&d manager; corporate trainer; training manager; trainer; training "
        "specialist; organizational development consultant; talent development manager; training coordinator; l&d "
        "specialist; leadership coach; executive coach; training and development specialist; head of learning and "
        "development; learning and development; training consultant; learning and development partner; personal "
        "development coach; training officer; coach; formateur; learning consultant; life coach; organizational "
        "psychologist; head of learning; training and development manager; l&d; learning and development consultant; "
        "learning manager; technical trainer; business coach; software trainer; leadership development manager; "
        "training facilitator; talent development specialist; l&d partner; organisational development manager; "
        "learning and development coordinator; facilitator; l&d consultant; talent management specialist; learning "
        "and development lead; talent management manager; industrial organizational psychologist; learning partner; "
        "director of learning and development",
        does="help colleagues learn; plan courses and coaching; find out whether it helped",
        needs="teaching, listening, design of courses, presenting",
        near="instructional-designer, hr-specialist, career-adviser, teacher",
        onet="13-1151.00",
    ),
    work(
        "Career adviser",
        also="career counselor; career coach; careers adviser; career advisor; careers advisor; career services "
        "director; career consultant; careers consultant; employment advisor; career development manager; "
        "employability adviser; job coach; career services advisor; vocational counselor; career development coach; "
        "career services manager; employability advisor; career services coordinator; careers officer; employment "
        "specialist; head of careers; work coach; career guidance counselor; vocational rehabilitation counselor; "
        "outplacement consultant; career development consultant; director of career services; careers coach; "
        "employment consultant",
        does="help people see what they could do; open doors; prepare them for interviews",
        needs="listening, labour market, coaching, contacts",
        near="recruiter, school-counsellor, academic-adviser, learning-and-development-specialist",
        onet="21-1012.00",
    ),
    work(
        "Lawyer",
        also="attorney; solicitor; barrister; legal counsel; associate attorney; general counsel; law firm partner; "
        "corporate lawyer; in-house counsel; rechtsanwalt; avocat; abogado; litigation associate; counsel; attorney "
        "at law; trainee solicitor; litigator; corporate counsel; chief legal officer; legal director; legal "
        "associate; head of legal; patent attorney; public defender; prosecutor; legal advisor; juriste; jurist; "
        "advocate; trial attorney; corporate attorney; associate general counsel; deputy general counsel; ip lawyer; "
        "tax lawyer; immigration lawyer; immigration attorney; human rights lawyer; employment lawyer; criminal "
        "defense attorney; environmental lawyer; legal; district attorney; staff attorney; legal manager; family "
        "lawyer; commercial lawyer; patent lawyer; syndikusrechtsanwalt; law; assistant district attorney; advogado; "
        "legal officer; legal adviser; litigation attorney; m&a lawyer; privacy counsel; avvocato; corporate "
        "associate; legal consultant; rechtsanwältin; associate solicitor; attorney general; real estate attorney; "
        "advocaat; litigation partner; patent agent; commercial counsel; law associate; intellectual property "
        "attorney; privacy lawyer; public prosecutor; civil rights attorney; defence lawyer; labor lawyer; "
        "volljurist; associate counsel; legal counsel privacy; notary; notar",
        does="advise people on what the law lets them do; write contracts; argue for a client",
        needs="law, reading closely, writing, negotiating",
        near="paralegal, judge, compliance-officer, contract-manager",
        onet="23-1011.00",
    ),
    work(
        "Paralegal",
        also="legal assistant; legal secretary; law clerk; legal executive; rechtsanwaltsfachangestellte; legal "
        "operations manager; legal intern; corporate paralegal; litigation paralegal; legal operations specialist; "
        "legal clerk; legal analyst; legal administrator; legal specialist; legal ops manager; paralegal specialist; "
        "legal operations; conveyancer; immigration paralegal; senior paralegal litigation; legal researcher; legal "
        "support specialist; litigation support specialist; conveyancing assistant; ip paralegal",
        does="prepare files and research; keep deadlines; draft for lawyers",
        needs="accuracy, legal research, organisation, discretion",
        near="lawyer, administrative-assistant, contract-manager",
        onet="23-2011.00",
    ),
    work(
        "Judge",
        also="magistrate; richter; juge; arbitrator; mediator; court clerk; judicial law clerk; justice of the "
        "peace; district judge; judicial clerk; tribunal judge; administrative law judge; court officer; court "
        "administrator; rechter; rechtspfleger; greffier; judicial assistant; court reporter",
        does="hear both sides and decide by law; write why; keep a court in order",
        needs="law, fairness, patience, writing",
        near="lawyer",
        onet="23-1023.00",
    ),
    work(
        "Contract manager",
        also="contracts manager; contract specialist; contract administrator; contracts specialist; commercial "
        "contracts manager; contracts administrator; bid manager; proposal manager; proposal writer; contract "
        "analyst; contracting officer; tender manager; subcontracts manager; contracts analyst; bid writer; proposal "
        "coordinator; bids manager; contracts officer; contract negotiator; contracts negotiator; contracts "
        "director; proposal specialist; contract officer; bid coordinator; deal desk manager; tender specialist; "
        "contract lead; deal desk analyst; contracts lead; subcontract administrator",
        does="negotiate and keep contracts; answer tenders; see that promises are kept",
        needs="reading closely, negotiating, organisation, writing",
        near="procurement-manager, paralegal, lawyer",
    ),
)
