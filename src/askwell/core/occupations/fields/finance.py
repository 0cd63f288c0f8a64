"""Money: counting, lending, investing, insuring."""

from __future__ import annotations

from datetime import date

from askwell.core.occupations.occupation import field as _field
from askwell.core.occupations.occupation import work

field = _field(
    "Finance and insurance",
    date(2026, 11, 30),
    work(
        "Financial analyst",
        also="finance analyst; fp&a analyst; finance associate; financial planning analyst; corporate finance "
        "analyst; fp&a; fp&a manager; financial planning and analysis; finanzanalyst; analyste financier; business "
        "finance analyst; analista financiero; corporate finance; financial planning and analysis manager; "
        "commercial finance analyst; financial planning & analysis analyst; pricing analyst; revenue analyst; cost "
        "analyst; finance specialist; investment analyst corporate; corporate financial analyst; budget analyst; "
        "fp&a lead; pricing manager; financial modeler; finance",
        does="build budgets and forecasts; explain why numbers moved; weigh investments",
        needs="spreadsheets, accounting, modelling, explaining",
        near="accountant, investment-banker, controller, data-analyst, equity-research-analyst",
        onet="13-2051.00",
    ),
    work(
        "Investment banker",
        also="investment banking analyst; investment banking associate; m&a analyst; m&a associate; ib analyst; "
        "investment banking; capital markets analyst; mergers and acquisitions; corporate finance associate; "
        "leveraged finance; m&a; investment banking vice president; debt capital markets; equity capital markets; "
        "investment banking director; m&a advisor; m&a manager; capital markets associate; m&a director; investment "
        "banking summer analyst; transaction advisory; transaction services; leveraged finance analyst; deal "
        "advisory; investment bank analyst; restructuring associate",
        does="value companies and prepare their sale; write books for buyers; work through nights before a deal",
        needs="valuation, modelling, accounting, stamina",
        near="private-equity-investor, equity-research-analyst, financial-analyst, management-consultant",
    ),
    work(
        "Accountant",
        also="chartered accountant; cpa; certified public accountant; staff accountant; accounting; buchhalter; "
        "comptable; contador; management accountant; accounting manager; cost accountant; fund accountant; "
        "bilanzbuchhalter; financial accountant; accounts assistant; accounts payable; accounts receivable; "
        "accounting specialist; general ledger accountant; accounting analyst; chief accountant; project accountant; "
        "accounting associate; contable; ragioniere; corporate accountant; accounts executive finance; accounts "
        "manager finance; accounting assistant; accounts officer; public accountant; property accountant; reporting "
        "accountant; certified accountant; accounting supervisor; head of accounting",
        does="close the books each month; prepare yearly accounts; explain them to owners and authorities",
        needs="accounting rules, accuracy, spreadsheets, discretion",
        near="auditor, bookkeeper, tax-adviser, controller, financial-analyst",
        onet="13-2011.00",
    ),
    work(
        "Auditor",
        also="internal auditor; external auditor; audit associate; audit manager; audit; wirtschaftsprüfer; audit "
        "assistant; auditeur; internal audit manager; audit analyst; audit partner; assurance associate; assurance; "
        "audit director; head of internal audit; assurance manager; financial auditor; audit trainee; compliance "
        "auditor; forensic accountant; internal audit; audit and assurance associate; quality auditor; fraud "
        "examiner; internal controls analyst; chief audit executive; audit supervisor",
        does="check whether accounts are true; test controls; write what must change",
        needs="accounting, sampling, interviewing, doubt",
        near="accountant, it-auditor, compliance-officer, risk-analyst",
    ),
    work(
        "IT auditor",
        also="information systems auditor; it audit; technology auditor; it risk consultant; it compliance analyst; "
        "it risk analyst; it audit manager; grc analyst; technology risk consultant; it governance manager; cyber "
        "risk consultant; technology risk manager",
        does="check whether systems do what they must and no more; test access and change; report to boards",
        needs="it controls, audit method, security standards, writing",
        near="auditor, security-analyst, compliance-officer",
    ),
    work(
        "Bookkeeper",
        also="accounting clerk; accounts clerk; bookkeeping; payroll specialist; payroll manager; payroll "
        "administrator; accounts payable specialist; accounts receivable specialist; billing specialist; payroll; "
        "accounts payable clerk; billing coordinator; accounts receivable clerk; lohnbuchhalter; payroll clerk; "
        "payroll accountant; payroll coordinator; payroll officer; billing clerk; credit controller; collections "
        "specialist; accounts payable accountant; ap specialist; invoicing specialist; payroll analyst",
        does="enter what came in and went out; pay wages and bills in time; match bank and books",
        needs="accuracy, accounting software, deadlines, discretion",
        near="accountant, administrative-assistant",
        onet="43-3031.00",
    ),
    work(
        "Tax adviser",
        also="tax accountant; tax consultant; tax manager; tax associate; steuerberater; tax advisor; tax analyst; "
        "tax preparer; fiscaliste; tax director; tax specialist; tax; international tax manager; "
        "steuerfachangestellte; head of tax; tax partner; vat specialist; transfer pricing consultant; corporate tax "
        "manager; tax inspector; indirect tax manager; tax senior; tax officer; belastingadviseur; asesor fiscal",
        does="work out what is owed and why; plan ahead lawfully; speak with tax offices",
        needs="tax law, accounting, research, explaining",
        near="accountant, auditor, lawyer",
    ),
    work(
        "Controller",
        also="financial controller; finance manager; finance director; comptroller; controlling; head of finance; "
        "business controller; finance business partner; finance lead; group controller; director of finance; "
        "corporate controller; vp finance; contrôleur de gestion; controleur; assistant controller; plant "
        "controller; project controller; finance controller; finance officer; directeur financier; leiter finanzen; "
        "financial manager; finance and administration manager; assistant financial controller; commercial finance "
        "manager; treasury manager; treasury analyst; treasurer; treasury; head of controlling; gerente financiero; "
        "finance administrator; finance coordinator; treasury director; treasury specialist",
        does="answer for a company's figures; steer cost and cash; lead the finance team",
        needs="accounting, budgeting, systems, leading",
        near="chief-financial-officer, accountant, financial-analyst",
        onet="11-3031.00",
    ),
    work(
        "Chief financial officer",
        also="cfo; finance chief; chief finance officer; group cfo; finanzvorstand; fractional cfo; group finance "
        "director",
        does="decide with the chief executive what can be afforded; raise money; speak with investors",
        needs="finance, judgement, negotiating, leading",
        near="controller, chief-executive, investment-banker",
        onet="11-3031.00",
    ),
    work(
        "Actuary",
        also="actuarial analyst; actuarial associate; actuarial consultant; pricing actuary; aktuar; actuaire; "
        "actuarial manager; actuarial assistant; reserving actuary; actuarial; life actuary; chief actuary; "
        "actuarial trainee; fellow of the society of actuaries; actuarial student; pension actuary",
        does="put a price on risk; work out reserves; pass long examinations beside the work",
        needs="probability, statistics, programming, insurance",
        near="statistician, underwriter, risk-analyst, data-scientist",
        onet="15-2011.00",
    ),
    work(
        "Underwriter",
        also="insurance underwriter; underwriting manager; underwriting assistant; credit underwriter; mortgage "
        "underwriter; loan underwriter; underwriting; underwriting analyst; commercial underwriter; life "
        "underwriter; chief underwriting officer; underwriting associate; reinsurance underwriter; underwriting "
        "director; cyber underwriter; property underwriter",
        does="decide which risks to take and at what price; question brokers; write terms",
        needs="risk judgement, contracts, negotiation, statistics",
        near="actuary, insurance-agent, credit-analyst, risk-analyst",
        onet="13-2053.00",
    ),
    work(
        "Insurance agent",
        also="insurance broker; insurance advisor; insurance sales agent; claims adjuster; claims handler; "
        "versicherungskaufmann; loss adjuster; claims manager; insurance consultant; claims specialist; insurance "
        "adviser; claims analyst; claims examiner; insurance account manager; claims representative; insurance "
        "producer; agent d'assurance; claims adviser; insurance manager; insurance account executive; insurance "
        "claims adjuster; insurance specialist; reinsurance broker; versicherungsmakler; claims",
        does="find the cover somebody needs; explain terms; help when harm is done",
        needs="listening, contracts, honesty, selling",
        near="underwriter, financial-adviser, account-executive",
        onet="41-3021.00",
    ),
    work(
        "Portfolio manager",
        also="fund manager; asset manager; investment manager; hedge fund manager; asset management; investment "
        "officer; chief investment officer; investment director; portfolio analyst; investment specialist; asset "
        "management analyst; fondsmanager; money manager; investment associate; head of investments; investment "
        "strategist; fund analyst; investment management; investment professional; portfolio associate; asset "
        "management associate; fixed income portfolio manager; fund of funds analyst; multi asset portfolio manager; "
        "gestionnaire de portefeuille",
        does="decide what a fund holds; watch risk; explain results to those whose money it is",
        needs="markets, valuation, statistics, nerve",
        near="equity-research-analyst, trader, private-equity-investor, financial-adviser",
        onet="11-9199.00",
    ),
    work(
        "Equity research analyst",
        also="equity research associate; equity analyst; research analyst equities; securities analyst; investment "
        "analyst; buy side analyst; sell side analyst; equity research; stock analyst; fixed income analyst; credit "
        "research analyst; hedge fund analyst; investment research analyst; financial research analyst; equity "
        "research intern; sell-side equity analyst; macro strategist; equity strategist",
        does="follow a handful of companies closely; model their earnings; write what to buy and why",
        needs="accounting, valuation, writing, curiosity",
        near="portfolio-manager, investment-banker, financial-analyst",
    ),
    work(
        "Trader",
        also="stock trader; commodity trader; fx trader; equity trader; bond trader; proprietary trader; energy "
        "trader; derivatives trader; crypto trader; sales and trading analyst; quantitative trader; sales trader; "
        "market maker; trading analyst; fixed income trader; options trader; trading assistant; sales and trading; "
        "rates trader; händler; day trader; power trader; trader intern; algorithmic trader; head of trading; "
        "execution trader; commodities trader",
        does="buy and sell within limits; read markets minute by minute; manage risk",
        needs="probability, quick decisions, market knowledge, programming",
        near="quantitative-researcher, portfolio-manager, risk-analyst",
        onet="41-3031.00",
    ),
    work(
        "Quantitative researcher",
        also="quant; quantitative analyst; quant researcher; quantitative developer; quant developer; quant analyst; "
        "quantitative strategist; algorithmic trading researcher; financial engineer; quant trader researcher; "
        "quantitative modeler; quantitative finance analyst; quantitative research analyst; quantitative research; "
        "model validation analyst; quantitative risk analyst; quantitative engineer",
        does="look for patterns that survive testing; build models of prices; doubt every result",
        needs="mathematics, statistics, programming, markets",
        near="data-scientist, trader, mathematician, risk-analyst",
        onet="13-2099.01",
    ),
    work(
        "Venture capital investor",
        also="venture capital associate; vc; vc associate; venture capitalist; venture capital analyst; venture "
        "partner; angel investor; investor; venture capital; vc analyst; vc investor; venture investor; startup "
        "investor; impact investor; principal venture capital; vc partner; venture capital partner; investment "
        "principal; venture associate; general partner; impact investing associate; limited partner investor; scout "
        "venture capital",
        does="meet founders and back a few; judge markets early; help companies after the cheque",
        needs="judgement of people, market analysis, network, patience",
        near="private-equity-investor, founder, investment-banker",
    ),
    work(
        "Private equity investor",
        also="private equity analyst; private equity associate; pe associate; private equity; buyout associate; "
        "growth equity associate; pe analyst; operating partner; private equity partner; growth equity investor; "
        "infrastructure investor; private equity vice president; private equity principal; investment associate "
        "private equity; private credit associate; infrastructure investment analyst; real estate private equity "
        "analyst; growth equity; private debt analyst; private equity manager",
        does="find companies worth buying; take their books apart; improve and sell them",
        needs="valuation, due diligence, debt, negotiation",
        near="investment-banker, venture-capital-investor, management-consultant, portfolio-manager",
    ),
    work(
        "Financial adviser",
        also="financial counselor; financial advisor; financial planner; wealth advisor; private banker; certified "
        "financial planner; cfp; relationship manager; personal banker; investment advisor; wealth management; "
        "private banking; finanzberater; independent financial adviser; ifa; investment adviser; wealth management "
        "advisor; conseiller financier; financial consultant; wealth management associate; bank advisor; client "
        "advisor; wealth planner; private client advisor; financial coach; bankkaufmann; mortgage advisor; "
        "relationship banker; banking advisor; investment consultant; mortgage adviser; asesor financiero; client "
        "associate wealth; financial planning associate; bankkauffrau; wealth management analyst",
        does="help people plan what they earn, save and leave; explain risk; keep their trust",
        needs="listening, products and taxes, honesty, licence",
        near="portfolio-manager, insurance-agent, bank-clerk",
        onet="13-2052.00",
    ),
    work(
        "Credit analyst",
        also="loan officer; credit officer; credit manager; mortgage broker; mortgage loan officer; lending officer; "
        "credit risk analyst; commercial banker; credit specialist; corporate banking analyst; loan processor; "
        "credit risk manager; loan specialist; commercial lender; commercial banking; business banker; lending "
        "manager; commercial credit analyst; mortgage specialist; corporate banking; credit associate; commercial "
        "loan officer; corporate banking associate; mortgage consultant",
        does="judge who can pay back; write the case for a loan; watch those that weaken",
        needs="accounts, law of lending, interviewing, judgement",
        near="financial-analyst, underwriter, risk-analyst, bank-clerk",
        onet="13-2041.00",
    ),
    work(
        "Bank clerk",
        also="bank teller; teller; branch manager bank; bank manager; banker; banking; cashier bank; bank officer; "
        "banking associate; branch manager; assistant branch manager; banking officer; bank branch manager; "
        "universal banker; head teller; banking consultant; bank employee; employé de banque; bank assistant",
        does="serve people at a bank; open accounts and pay out; notice fraud",
        needs="accuracy, friendliness, rules, selling lightly",
        near="financial-adviser, credit-analyst",
        onet="43-3071.00",
    ),
    work(
        "Risk analyst",
        also="risk manager; market risk analyst; operational risk manager; risk management; chief risk officer; risk "
        "consultant; enterprise risk manager; fraud analyst; head of risk; risk specialist; model risk analyst; risk "
        "officer; fraud investigator; risk management analyst; risk; risk associate; risk advisory consultant; fraud "
        "manager; fraud prevention specialist; market risk manager; risk and controls analyst; risk director; "
        "operational risk analyst; liquidity risk analyst; risk lead; third party risk analyst",
        does="measure what could go wrong; set limits; tell those in charge before it does",
        needs="statistics, regulation, modelling, backbone",
        near="quantitative-researcher, compliance-officer, auditor, credit-analyst",
        onet="13-2054.00",
    ),
    work(
        "Compliance officer",
        also="compliance analyst; compliance manager; aml analyst; compliance specialist; kyc analyst; chief "
        "compliance officer; compliance; anti money laundering analyst; compliance associate; head of compliance; "
        "regulatory compliance manager; aml officer; data protection officer; privacy officer; compliance director; "
        "mlro; financial crime analyst; aml specialist; compliance consultant; compliance lead; regulatory "
        "compliance specialist; privacy manager; export compliance specialist; dpo; trade compliance manager; kyc "
        "associate; ethics and compliance manager; aml manager; compliance coordinator; financial crime manager; "
        "regulatory reporting analyst; sanctions analyst; kyc specialist; privacy analyst",
        does="read the rules and make them livable; test and train; report breaches",
        needs="regulation, writing, backbone, interviewing",
        near="risk-analyst, lawyer, auditor, quality-manager",
        onet="13-1041.00",
    ),
)
