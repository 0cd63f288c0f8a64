"""Public service, politics, charities and the common good."""

from __future__ import annotations

from datetime import date

from askwell.core.occupations.occupation import field as _field
from askwell.core.occupations.occupation import work

field = _field(
    "Public service and nonprofits",
    date(2026, 11, 30),
    work(
        "Policy analyst",
        also="policy advisor; policy adviser; policy officer; policy manager; public policy manager; policy "
        "researcher; policy associate; head of policy; policy director; public policy analyst; research and policy "
        "officer; policy consultant; public policy; policy fellow; climate policy analyst; public policy associate; "
        "policy specialist; policy lead; director of policy; beleidsmedewerker; political analyst; think tank "
        "researcher; economic policy analyst; water policy adviser; education policy analyst; public policy advisor; "
        "policy coordinator; policy intern; policy and research officer; public policy director; foreign policy "
        "analyst; ai policy researcher; tech policy analyst; housing policy officer; public policy consultant; "
        "health policy advisor; energy policy analyst; referent politik; digital policy advisor; trade policy "
        "analyst; budget and policy analyst; climate policy advisor; policy associate fellow",
        does="find out what a rule would do; write it on two pages; listen to those it touches",
        needs="research, writing, economics, tact",
        near="legislative-aide, economist, lobbyist, sociologist, civil-servant",
    ),
    work(
        "Legislative aide",
        also="legislative assistant; congressional staffer; political adviser; parliamentary assistant; legislative "
        "director; political consultant; campaign manager political; staff assistant; legislative correspondent; "
        "legislative analyst; politician; member of parliament; mp; councillor; senator; mayor; political advisor; "
        "special adviser; parliamentary researcher; city council member; political campaign manager; field "
        "organizer; attaché parlementaire; constituency caseworker; field director campaign; legislative fellow; "
        "district director; political strategist; congressional aide; congressional intern; state representative; "
        "caseworker parliament; campaign staffer; parliamentary officer; wissenschaftlicher referent bundestag; "
        "political director; council member; state senator",
        does="prepare a politician's day and votes; answer voters; draft",
        needs="politics, writing, discretion, stamina",
        near="policy-analyst, lobbyist, communications-manager",
    ),
    work(
        "Lobbyist",
        also="government affairs manager; public affairs manager; government relations manager; advocacy manager; "
        "public affairs consultant; head of public affairs; advocacy officer; advocacy director; director of "
        "government affairs; government relations; public affairs specialist; advocacy coordinator; government "
        "affairs specialist; campaigner; public affairs director; public affairs; advocacy specialist; government "
        "relations director; external affairs manager; advocacy advisor; regulatory and public affairs manager; eu "
        "affairs manager; campaigns officer; head of advocacy; government relations specialist; government affairs; "
        "public affairs advisor; external affairs director; corporate affairs manager; corporate affairs director; "
        "activist; government affairs associate",
        does="bring a cause before those who decide; build alliances; know the calendar of a parliament",
        needs="politics, persuasion, writing, contacts",
        near="policy-analyst, public-relations-specialist, legislative-aide",
    ),
    work(
        "Diplomat",
        also="foreign service officer; ambassador; consul; attaché; embassy officer; diplomate; political officer; "
        "consular officer; foreign affairs officer; trade officer; trade commissioner; desk officer; diplomatic "
        "officer; first secretary; united nations officer; political affairs officer; cultural attaché; second "
        "secretary; honorary consul; legationsrat; trade adviser",
        does="speak for a country abroad; report home; help citizens in trouble",
        needs="languages, politics, tact, writing",
        near="policy-analyst, international-development-specialist, civil-servant",
    ),
    work(
        "Civil servant",
        also="government officer; public servant; public administrator; beamter; fonctionnaire; city manager; "
        "government analyst; public sector manager; local government officer; city clerk; management analyst "
        "government; administrative officer government; tax officer government; customs officer; immigration "
        "officer; civil service fast streamer; town manager; inspector government; funcionario; ambtenaar; border "
        "patrol agent; verwaltungsfachangestellte; government program analyst; policy and delivery officer; "
        "government employee; revenue officer; public administration; permit officer; attaché d'administration; "
        "postal worker; mail carrier; postman; customs and border protection officer; council officer; executive "
        "officer civil service; program analyst; management and program analyst; government consultant; director "
        "general government; deputy director government",
        does="put laws into practice; decide single cases fairly; write for ministers",
        needs="rules, fairness, writing, patience",
        near="policy-analyst, diplomat, administrative-assistant",
    ),
    work(
        "Social worker",
        also="clinical social worker; case worker; caseworker; lcsw; sozialarbeiter; assistant social; child "
        "protection officer; case manager; social services manager; msw; youth worker; family support worker; "
        "travailleur social; trabajador social; social services worker; probation officer; sozialpädagoge; child "
        "welfare worker; social work; family social worker; licensed clinical social worker; outreach worker; "
        "medical social worker; parole officer; residential care worker; family advocate; social care worker; "
        "sozialarbeiterin; éducateur spécialisé; assistante sociale; victim advocate; domestic violence advocate; "
        "social service assistant; youth counselor; housing officer; homelessness officer; youth advocate; "
        "maatschappelijk werker; social care manager; social work manager; refugee caseworker; youth care worker; "
        "foster care worker; independent living specialist; school social work; probation services officer",
        does="help people through hard times and offices; protect children; write reports that count",
        needs="listening, law, boundaries, endurance",
        near="therapist, school-counsellor, community-organiser, care-assistant, psychologist",
        onet="21-1021.00",
    ),
    work(
        "Community organiser",
        also="community organizer; community outreach coordinator; volunteer coordinator; volunteer manager; "
        "community development officer; outreach coordinator; outreach specialist; community engagement coordinator; "
        "union organizer; outreach manager; community engagement officer; community worker; organizer; outreach "
        "worker community; outreach officer; community engagement specialist; community development manager; "
        "community liaison officer; community engagement manager; engagement officer; volunteer; community "
        "coordinator; community outreach manager; community outreach specialist; volunteering manager; community "
        "relations manager; trade union officer; community project officer; youth programme coordinator; volunteer "
        "program manager; volunteer services manager",
        does="bring neighbours together behind something; find volunteers; speak at meetings",
        needs="listening, speaking, organisation, stamina",
        near="nonprofit-program-manager, social-worker, community-manager, lobbyist",
    ),
    work(
        "Nonprofit program manager",
        also="nonprofit program director; program officer; charity project manager; nonprofit manager; ngo project "
        "manager; nonprofit program coordinator; charity manager; project manager ngo; ngo program officer; "
        "programme officer charity; foundation program officer; csr manager; corporate social responsibility "
        "manager; social impact manager; nonprofit coordinator; social entrepreneur; program associate; programme "
        "manager charity; head of programmes; philanthropy manager; nonprofit consultant; social impact lead; "
        "philanthropy advisor; csr specialist; program assistant; social impact consultant; youth program director; "
        "foundation manager; philanthropy officer; programme assistant; program associate foundation; csr "
        "consultant; impact manager; chargé de projet ong; programme associate; social innovation manager",
        does="turn a grant into help that arrives; plan, count and report; work with partners",
        needs="planning, budgets, writing, empathy",
        near="international-development-specialist, fundraiser, nonprofit-director, program-manager",
    ),
    work(
        "Nonprofit director",
        also="nonprofit executive director; executive director nonprofit; charity director; ngo director; foundation "
        "director; charity ceo; nonprofit leader; trustee; charity trustee; nonprofit ceo; executive director ngo; "
        "nonprofit founder; director charity; foundation president; nonprofit board member; nonprofit executive; "
        "country director ngo",
        does="lead a charity; find its money; answer to its board",
        needs="leading, fundraising, budgets, public speaking",
        near="chief-executive, nonprofit-program-manager, fundraiser",
    ),
    work(
        "Fundraiser",
        also="fundraising manager; development director; development officer; major gifts officer; development "
        "manager nonprofit; director of development; donor relations manager; fundraising officer; head of "
        "fundraising; development associate; philanthropy director; fundraising coordinator; annual giving officer; "
        "corporate partnerships manager charity; advancement officer; development coordinator; director of "
        "advancement; donor relations officer; individual giving manager; fundraising director; fundraising "
        "consultant; fundraising executive; chief development officer; fundraising; major gifts manager; donor "
        "relations coordinator; development director nonprofit; director of fundraising; fundraising specialist; "
        "community fundraiser; development assistant nonprofit; chargé de mécénat; advancement director; membership "
        "manager; gift officer; legacy manager; fundraising assistant; membership coordinator; major donor manager",
        does="find people who would give; ask well and thank better; keep a calendar of asks",
        needs="asking, writing, organisation, memory for people",
        near="grant-writer, nonprofit-program-manager, account-manager, event-planner",
        onet="13-1131.00",
    ),
    work(
        "International development specialist",
        also="international development consultant; humanitarian worker; aid worker; development consultant; "
        "humanitarian officer; international development; field officer ngo; relief worker; programme manager "
        "international development; development practitioner; refugee officer; protection officer; humanitarian "
        "coordinator; humanitarian program manager; logistics officer ngo; peace corps volunteer; gender specialist; "
        "human rights officer; human rights researcher; wash specialist; development cooperation officer; "
        "humanitarian advisor; emergency response coordinator ngo; entwicklungshelfer; development programme "
        "manager; humanitarian affairs officer; livelihoods officer; international program manager; human rights "
        "advocate; international development manager; development worker; field coordinator",
        does="plan and watch over help abroad; work with local partners; count what it did",
        needs="languages, planning, evaluation, endurance",
        near="nonprofit-program-manager, policy-analyst, public-health-specialist, diplomat",
    ),
    work(
        "Sustainability consultant",
        also="sustainability manager; esg analyst; sustainability analyst; climate consultant; sustainability "
        "specialist; esg consultant; sustainability officer; head of sustainability; chief sustainability officer; "
        "esg manager; sustainability director; carbon analyst; sustainability coordinator; circular economy manager; "
        "sustainability advisor; sustainability lead; nachhaltigkeitsmanager; sustainability; carbon consultant; "
        "sustainable finance analyst; esg specialist; corporate sustainability manager; sustainability associate; "
        "sustainability engineer; life cycle assessment analyst; lca analyst; esg associate; carbon accountant; "
        "climate change consultant; responsable rse; esg lead; carbon manager; director of sustainability; climate "
        "change advisor; sustainability strategist; climate risk analyst; climate adviser; esg reporting manager; "
        "decarbonization consultant; climate strategist; duurzaamheidsadviseur; sustainable investment analyst",
        does="count what a firm emits and uses; plan less; report so that it can be checked",
        needs="carbon accounting, reporting standards, persuasion, spreadsheets",
        near="environmental-scientist, energy-engineer, management-consultant, policy-analyst",
        onet="13-1199.05",
    ),
    work(
        "Police officer",
        also="detective; police constable; sheriff; polizist; policier; law enforcement officer; police detective; "
        "special agent; criminal investigator; private investigator; investigator; correctional officer; prison "
        "officer; forensic scientist; crime scene investigator; polizeibeamter; police sergeant; police inspector; "
        "federal agent; deputy sheriff; security officer; security guard; police lieutenant; fbi agent; crime "
        "analyst; state trooper; police; forensic analyst; security manager; gendarme; polizistin; politieagent; "
        "bodyguard; patrol officer; kriminalkommissar; loss prevention officer; head of security; police chief; "
        "corrections officer; sicherheitsmitarbeiter; detective inspector; security supervisor",
        does="keep the peace; find out who did it; write it down for court",
        needs="law, calm, observation, fitness",
        near="firefighter, intelligence-analyst, lawyer, military-officer",
        onet="33-3051.00",
    ),
    work(
        "Firefighter",
        also="fire fighter; fireman; feuerwehrmann; pompier; fire chief; emergency manager; emergency management "
        "specialist; wildland firefighter; fire officer; lifeguard; fire captain; brandweerman; emergency management "
        "coordinator; bombero; fire marshal; volunteer firefighter; sapeur-pompier; emergency planning officer; fire "
        "inspector; disaster manager",
        does="put out fires and pull people out; train; teach how not to burn",
        needs="fitness, calm, teamwork, technique",
        near="paramedic, police-officer",
        onet="33-2011.00",
    ),
    work(
        "Military officer",
        also="army officer; soldier; naval officer; air force officer; infantry officer; captain army; veteran; navy "
        "officer; offizier; sergeant; officier; marine; platoon leader; company commander; noncommissioned officer; "
        "soldat; lieutenant; army captain; colonel; us army veteran; battalion commander; military; army reserve "
        "officer; military intelligence officer; squad leader; airman; sailor navy; infantryman; army veteran; "
        "logistics officer army; officer cadet; petty officer; us marine; combat engineer; commander navy; navy "
        "veteran; royal marine; platoon commander",
        does="lead soldiers; plan for what may never come; keep order under stress",
        needs="leading, planning, fitness, discipline",
        near="police-officer, intelligence-analyst, operations-manager",
        onet="55-1019.00",
    ),
    work(
        "Intelligence analyst",
        also="intelligence officer; all source analyst; counterterrorism analyst; defense analyst; geopolitical "
        "analyst; intelligence specialist; security consultant geopolitical; osint analyst; national security "
        "analyst; defence analyst; intelligence research specialist; political risk analyst; imagery analyst; "
        "signals intelligence analyst; geopolitical risk analyst; global security analyst; military analyst; "
        "targeting analyst; counterintelligence officer; open source intelligence analyst; intelligence manager; "
        "security risk analyst",
        does="put scraps together; say how sure one is; brief people in a hurry",
        needs="sources, writing, languages, doubt",
        near="policy-analyst, police-officer, security-analyst, military-officer",
        onet="33-3021.06",
    ),
    work(
        "Clergy",
        also="pastor; priest; minister; rabbi; imam; chaplain; pfarrer; vicar; prêtre; youth pastor; deacon; "
        "reverend; pastoral assistant; worship leader; bishop; associate pastor; hospital chaplain; missionary; "
        "religious leader; pastorin; curate; lead pastor; worship pastor; parish priest; senior pastor; monk; nun; "
        "ministry leader; dominee; executive pastor; campus minister; theology minister; funeral director; "
        "children's pastor; ministry director",
        does="lead worship; sit with people at turning points; hold a community",
        needs="faith and theology, speaking, listening, patience",
        near="therapist, community-organiser, teacher",
        onet="21-2011.00",
    ),
)
