"""Running organisations: leading, advising, supplying, keeping an office going."""

from __future__ import annotations

from datetime import date

from askwell.core.occupations.occupation import field as _field
from askwell.core.occupations.occupation import work

field = _field(
    "Business and operations",
    date(2026, 11, 30),
    work(
        "Chief executive",
        also="ceo; chief executive officer; managing director; president; general manager; geschäftsführer; "
        "directeur général; director general; country manager; executive director; group ceo; president and ceo; "
        "interim ceo; vorstand; gerente general; business unit manager; algemeen directeur; regional director; "
        "general director; amministratore delegato; head of business unit; country director; company director; "
        "corporate executive; chairman; chairman and ceo; chair of the board; board member; non-executive director",
        does="choose where an organisation goes; find its people and money; answer for all of it",
        needs="judgement, finance, leading, public speaking",
        near="founder, operations-executive, nonprofit-director, management-consultant",
        onet="11-1011.00",
    ),
    work(
        "Founder",
        also="co-founder; cofounder; entrepreneur; startup founder; founder and ceo; business owner; owner; small "
        "business owner; self-employed; founding partner; gründer; fondateur; solopreneur; ceo and founder; "
        "co-founder and ceo; cofounder and ceo; co-founder and cto; founder and cto; owner operator; serial "
        "entrepreneur; proprietor; fundador; owner and founder; founder and managing director; selbstständig; "
        "co-owner; shop owner; inhaber; emprendedor; technical co-founder; technical founder",
        does="turn an idea into something people pay for; find first customers and colleagues; do whatever is left",
        needs="selling, endurance, finance basics, judging people",
        near="chief-executive, product-manager, venture-capital-investor",
    ),
    work(
        "Operations executive",
        also="coo; chief operating officer; vp operations; head of operations; director of operations; operations "
        "director; chief operations officer; vice president of operations; global operations director",
        does="make the daily machinery of a company run; set measures; lead the managers of many sites",
        needs="process, numbers, leading managers, calm",
        near="operations-manager, chief-executive, supply-chain-manager",
    ),
    work(
        "Operations manager",
        also="operations lead; business operations manager; operations coordinator; operations supervisor; "
        "operations analyst; operations specialist; ops manager; operations associate; betriebsleiter; branch "
        "operations manager; regional operations manager; operations; business operations associate; business "
        "manager; area manager; operations officer; business operations; bizops; business operations lead; facility "
        "operations manager; operations executive assistant manager; operations administrator; operations "
        "consultant; service manager; regional manager",
        does="keep the day running; plan shifts and stock; find what slows work down",
        needs="planning, numbers, people, process improvement",
        near="operations-executive, project-manager, supply-chain-manager, production-manager",
        onet="11-1021.00",
    ),
    work(
        "Management consultant",
        also="strategy consultant; business consultant; engagement manager; associate consultant; consulting; "
        "unternehmensberater; management consulting; strategy and operations consultant; consulting manager; "
        "business transformation consultant; consulting analyst; case team leader; operations management consultant; "
        "advisory consultant; consultant en stratégie; strategy consulting; consulting director; consulting partner; "
        "advisory manager; mckinsey consultant; principal consultant",
        does="understand a client's trouble in weeks; build the numbers behind a choice; persuade those who must act",
        needs="structured thinking, spreadsheets, slides, interviewing, stamina",
        near="strategy-manager, business-analyst, investment-banker, private-equity-investor",
        onet="13-1111.00",
    ),
    work(
        "Strategy manager",
        also="strategy analyst; corporate strategy manager; head of strategy; chief strategy officer; strategy "
        "associate; strategy lead; strategic planner corporate; corporate development manager; corporate "
        "development; vp strategy; strategy director; strategy and operations manager; strategy and planning "
        "manager; corporate strategy; strategic initiatives manager; strategy and operations; innovation manager; "
        "head of innovation; chief innovation officer; business strategist; strategic planning manager; corporate "
        "development associate; strategy; biz ops and strategy; director of strategy; strategic partnerships and "
        "strategy; business strategy manager; strategy and operations associate",
        does="work out what a company should do next; watch rivals; prepare the board's choices",
        needs="analysis, writing, finance, persuasion",
        near="management-consultant, business-development-manager, chief-of-staff",
    ),
    work(
        "Chief of staff",
        also="chief of staff to the ceo; deputy chief of staff; business manager to ceo; chief of staff office of "
        "ceo",
        does="keep a leader's time on what matters; run projects that belong to nobody; prepare decisions",
        needs="discretion, writing, planning, quick learning",
        near="program-manager, executive-assistant, strategy-manager",
    ),
    work(
        "Business development manager",
        also="business development; bd manager; business developer; partnerships manager; strategic partnerships; "
        "head of partnerships; business development director; partnership manager; alliances manager; business "
        "development executive; business development associate; business development lead; partnerships lead; "
        "channel manager; bdm; business development specialist; strategic partnerships manager; partner manager; "
        "head of business development; vp business development; director of partnerships; licensing manager; "
        "business development consultant; partnerships; commercial director; commercial manager; chief commercial "
        "officer; partnerships director; business development officer; channel partner manager",
        does="find partners and new markets; negotiate what both gain; hand over to those who deliver",
        needs="negotiating, curiosity, contracts, keeping in touch",
        near="account-executive, sales-manager, strategy-manager, account-manager",
    ),
    work(
        "Supply chain manager",
        also="supply chain director; logistics manager; head of supply chain; supply chain lead; demand planner; "
        "supply planner; materials manager; distribution manager; supply chain planner; inventory manager; s&op "
        "manager; head of logistics; supply chain specialist; supply chain coordinator; supply chain; demand "
        "planning manager; fulfillment manager; material planner; supply chain management; production planner; "
        "transport manager; vp supply chain; fleet manager; import export manager",
        does="get the right things to the right place in time; balance stock against cost; work with suppliers",
        needs="planning, forecasting, contracts, erp systems",
        near="procurement-manager, supply-chain-analyst, operations-manager, logistics-coordinator",
        onet="11-3071.04",
    ),
    work(
        "Supply chain analyst",
        also="logistics analyst; inventory analyst; demand planning analyst; supply analyst; logistician; demand "
        "analyst; logistics engineer; supply chain consultant; inventory planner; supply chain associate",
        does="follow goods in numbers; forecast demand; find where time and money leak",
        needs="spreadsheets, sql, forecasting, transport terms",
        near="supply-chain-manager, data-analyst, logistics-coordinator",
        onet="13-1081.02",
    ),
    work(
        "Procurement manager",
        also="purchasing manager; procurement specialist; buyer procurement; sourcing manager; category manager; "
        "purchasing agent; strategic buyer; head of procurement; einkäufer; acheteur; procurement officer; chief "
        "procurement officer; strategic sourcing manager; procurement analyst; purchasing specialist; vendor "
        "manager; procurement; sourcing specialist; purchaser; procurement lead; purchasing officer; procurement "
        "director; inkoper; procurement coordinator; commodity manager; procurement buyer",
        does="choose suppliers and agree prices; guard quality and delivery; keep the rules of fair buying",
        needs="negotiating, contracts, cost analysis, markets",
        near="supply-chain-manager, buyer, contract-manager",
        onet="11-3061.00",
    ),
    work(
        "Logistics coordinator",
        also="shipping coordinator; freight forwarder; freight broker; transport planner; dispatcher; shipping "
        "clerk; logistics specialist; import export coordinator; speditionskaufmann; logistics; transport "
        "coordinator; customs broker; logistics associate; logistics planner; export coordinator; fleet coordinator; "
        "logistics assistant; shipping manager; logistics officer; warehouse coordinator; import specialist",
        does="book trucks, ships and papers; track what is under way; solve what got stuck",
        needs="organisation, customs papers, phone manners, tracking systems",
        near="supply-chain-analyst, supply-chain-manager, warehouse-worker",
    ),
    work(
        "Office manager",
        also="office administrator; facilities manager; workplace manager; office coordinator; bürokaufmann; "
        "facility manager; practice manager office; workplace experience manager; facilities coordinator; "
        "administrative manager; administration manager; kaufmännische leitung; administrative services manager; "
        "business administrator; facilities director; workplace operations manager; office supervisor",
        does="keep an office working; buy, book and arrange; know everybody",
        needs="organisation, friendliness, budgets, suppliers",
        near="administrative-assistant, executive-assistant, operations-manager",
        onet="11-3012.00",
    ),
    work(
        "Executive assistant",
        also="ea; personal assistant; assistant to the ceo; pa to ceo; executive secretary; assistentin der "
        "geschäftsführung; assistante de direction; virtual assistant; executive personal assistant; pa; assistant "
        "to the president; assistant to the director; management assistant; vorstandsassistent; executive business "
        "partner; executive administrative assistant; executive administrator; directieassistent; assistant to the "
        "managing director; executive pa; private secretary",
        does="keep a leader's calendar and peace; prepare meetings and journeys; guard confidence",
        needs="organisation, discretion, writing, foresight",
        near="administrative-assistant, chief-of-staff, office-manager",
        onet="43-6011.00",
    ),
    work(
        "Administrative assistant",
        also="admin assistant; secretary; office assistant; administrator; administrative coordinator; admin; clerk; "
        "sekretärin; secrétaire; office clerk; data entry clerk; administrative officer; administrative specialist; "
        "sachbearbeiter; assistante administrative; auxiliar administrativo; team assistant; data entry operator; "
        "administrative associate; administrative support; clerical assistant; admin officer; data entry specialist; "
        "data entry; administratief medewerker; team administrator; administrative secretary; bürokauffrau; file "
        "clerk; assistant administrator; kauffrau für büromanagement",
        does="write, file and answer; arrange meetings; keep records right",
        needs="organisation, office programs, phone manners, accuracy",
        near="executive-assistant, receptionist, office-manager",
        onet="43-6014.00",
    ),
    work(
        "Receptionist",
        also="front desk; front desk agent; front office executive; rezeptionistin; hotel receptionist; medical "
        "receptionist; front desk receptionist; front desk clerk; front desk coordinator; telephonist; switchboard "
        "operator; front of house receptionist; front desk associate; guest service agent",
        does="greet whoever comes; answer the phone; know where everybody is",
        needs="friendliness, memory, languages, calm",
        near="administrative-assistant, customer-support-representative",
        onet="43-4171.00",
    ),
    work(
        "Customer success manager",
        also="csm; customer success; head of customer success; client success manager; customer success specialist; "
        "customer experience manager; onboarding manager; customer success associate; customer success lead; "
        "customer success director; client success; customer success executive; customer onboarding specialist; vp "
        "customer success; customer engagement manager; renewals manager; client partner; client services manager; "
        "cx manager; client services director; customer success consultant; onboarding specialist",
        does="help customers get what they paid for; notice who is about to leave; speak for them inside",
        needs="listening, product knowledge, numbers, teaching",
        near="account-manager, customer-support-representative, sales-engineer",
    ),
    work(
        "Customer support representative",
        also="customer service representative; support specialist; customer support; call center agent; customer "
        "service agent; customer care; customer service; customer support specialist; support agent; contact centre "
        "agent; csr; customer service advisor; kundenberater; customer service manager; customer service associate; "
        "customer support agent; support manager; customer support manager; client service representative; customer "
        "service specialist; call centre agent; customer advisor; client service associate; customer service "
        "executive; call center representative; customer care representative; klantenservice medewerker; customer "
        "relations officer; téléconseiller; customer support associate; call center manager; customer support "
        "engineer; customer service supervisor; customer care specialist; teleoperador; customer assistant; trust "
        "and safety specialist",
        does="listen to what went wrong and put it right; explain without jargon; report what keeps happening",
        needs="patience, clear writing, the product, typing",
        near="customer-success-manager, it-support-specialist, receptionist",
        onet="43-4051.00",
    ),
    work(
        "Quality manager",
        also="quality assurance manager; head of quality; quality director; qa manager; qhse manager; quality "
        "management representative; qualitätsmanager; responsable qualité; quality lead; quality assurance "
        "specialist; quality control manager; quality coordinator; qa specialist; regulatory affairs manager; "
        "regulatory affairs specialist; regulatory affairs; regulatory specialist; quality specialist; regulatory "
        "manager; head of regulatory affairs; quality systems manager; quality assurance officer; regulatory affairs "
        "associate; gmp specialist; drug safety associate; regulatory affairs officer",
        does="write how good is made sure of; audit and improve; answer to customers and authorities",
        needs="standards, auditing, statistics, diplomacy",
        near="quality-engineer, compliance-officer, production-manager",
    ),
)
