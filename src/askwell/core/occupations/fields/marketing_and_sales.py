"""Telling people about things, and selling them."""

from __future__ import annotations

from datetime import date

from askwell.core.occupations.occupation import field as _field
from askwell.core.occupations.occupation import work

field = _field(
    "Marketing and sales",
    date(2026, 11, 30),
    work(
        "Marketing manager",
        also="marketing; head of marketing; marketing director; cmo; chief marketing officer; marketing specialist; "
        "marketing coordinator; marketing associate; vp marketing; marketing executive; marketing lead; marketing "
        "consultant; responsable marketing; marketingleiter; field marketing manager; marketing officer; marketing "
        "assistant; trade marketing manager; marketing strategist; campaign manager; marketing communications "
        "manager; partner marketing manager; lifecycle marketing manager; crm marketing manager; chef de projet "
        "marketing; regional marketing manager; marketing generalist; marketing intern; marketing advisor; director "
        "of marketing; b2b marketing manager; marketing project manager; marketing operations manager; consumer "
        "marketing manager; integrated marketing manager; email marketing manager; gerente de marketing; customer "
        "marketing manager; influencer marketing manager; marketing campaign manager; marketing operations "
        "specialist; channel marketing manager; community marketing manager; retail marketing manager; international "
        "marketing manager",
        does="decide whom to reach and with what; plan campaigns and money; measure what they brought",
        needs="positioning, writing, analytics, planning",
        near="brand-manager, digital-marketing-specialist, product-marketing-manager, communications-manager",
        onet="11-2021.00",
    ),
    work(
        "Brand manager",
        also="assistant brand manager; brand strategist; brand marketing manager; head of brand; brand director; "
        "brand marketing; brand specialist; brand lead; brand executive; product manager consumer goods; brand "
        "ambassador; brand consultant; brand coordinator; brand planner; senior brand manager fmcg; brand "
        "partnerships manager; brand and communications manager; brand associate",
        does="look after what a name stands for; launch and price products; brief agencies",
        needs="consumer insight, numbers, creativity, persuading",
        near="marketing-manager, product-marketing-manager, market-research-analyst",
    ),
    work(
        "Growth marketer",
        also="growth manager; head of growth; growth marketing manager; performance marketing manager; growth "
        "hacker; vp growth; growth lead; demand generation manager; user acquisition manager; growth; performance "
        "marketer; growth marketing; growth specialist; acquisition manager; performance marketing specialist; "
        "growth director; demand generation; lead generation specialist; growth strategist; performance marketing; "
        "growth associate; customer acquisition manager; paid acquisition manager; growth marketing lead; growth "
        "operations manager; growth product marketer; growth marketing specialist; affiliate manager; chief growth "
        "officer; director of growth; demand gen manager; affiliate marketing manager; user acquisition specialist; "
        "growth and partnerships manager",
        does="try ways to win users and keep what works; run tests; buy attention cheaply",
        needs="experiments, analytics, copy, channels",
        near="digital-marketing-specialist, marketing-manager, product-manager, data-analyst",
    ),
    work(
        "Digital marketing specialist",
        also="digital marketing manager; seo specialist; seo manager; sem specialist; ppc specialist; online "
        "marketing manager; email marketing specialist; digital marketer; digital marketing; search engine "
        "optimization specialist; paid media manager; marketing automation specialist; seo; digital strategist; seo "
        "consultant; digital marketing executive; paid social specialist; digital marketing consultant; ppc manager; "
        "digital marketing strategist; seo analyst; digital marketing coordinator; paid search manager; web "
        "marketing manager; google ads specialist; adwords specialist; digital campaign manager; digital marketing "
        "analyst; traffic manager digital; search marketing manager; internet marketer; digital marketing associate; "
        "online marketer; head of digital; digital manager; digital director; head of digital marketing; digital "
        "marketing lead; digital specialist; email marketer; marketing technologist; seo strategist; programmatic "
        "specialist; paid media specialist",
        does="make a site found and an advert worth its price; test words; read the numbers daily",
        needs="search engines, advertising tools, analytics, writing",
        near="growth-marketer, content-strategist, social-media-manager, marketing-analyst",
        onet="15-1299.00",
    ),
    work(
        "Product marketing manager",
        also="pmm; product marketing; product marketer; head of product marketing; director of product marketing; "
        "product marketing specialist; product marketing lead; technical product marketing manager; solutions "
        "marketing manager; go to market manager; product marketing director; gtm manager; gtm lead",
        does="find the words for what a product does; prepare launches; teach those who sell it",
        needs="positioning, interviewing customers, writing, markets",
        near="product-manager, marketing-manager, brand-manager",
    ),
    work(
        "Marketing analyst",
        also="marketing data analyst; marketing analytics manager; campaign analyst; crm analyst; marketing "
        "analytics; marketing data scientist; marketing science analyst; marketing insights analyst; ecommerce "
        "analyst; digital marketing data analyst; customer analyst; media analyst; sales analyst",
        does="show which spending worked; divide customers into groups that mean something; test claims",
        needs="sql, statistics, channels, charts",
        near="data-analyst, digital-marketing-specialist, market-research-analyst",
    ),
    work(
        "Market research analyst",
        also="market researcher; consumer insights manager; market research manager; market analyst; consumer "
        "insights analyst; research executive market research; market intelligence analyst; consumer researcher; "
        "market research; consumer insights; consumer and market insights manager; competitive intelligence analyst; "
        "survey researcher; market research associate; marktforscher; shopper insights manager; market research "
        "consultant; qualitative researcher; insights researcher; market intelligence manager",
        does="ask people and count answers; find out what a market wants; write it so that it is used",
        needs="survey design, statistics, interviewing, writing",
        near="marketing-analyst, ux-researcher, brand-manager, sociologist",
        onet="13-1161.00",
    ),
    work(
        "Content strategist",
        also="content manager; content marketing manager; content creator; content marketer; content specialist; "
        "content designer; ux writer; content lead; head of content; content strategy; content marketing specialist; "
        "content marketing; content producer; content coordinator; content director; content editor; content "
        "strategy manager; digital content manager; content strategy lead; web content manager; digital content "
        "creator; blogger; youtuber; influencer; content operations manager; content executive; content developer; "
        "editorial strategist; web content editor; video content creator; content moderator; digital content "
        "producer; ux content strategist; ux content designer; creative content manager; content marketing lead; "
        "content associate",
        does="plan what is said where and to whom; keep a voice; write and have written",
        needs="writing, editing, audience research, planning",
        near="copywriter, social-media-manager, editor, digital-marketing-specialist",
    ),
    work(
        "Social media manager",
        also="social media specialist; social media coordinator; social media strategist; social media; social media "
        "marketing manager; social media executive; social media lead; social media marketer; social media "
        "consultant; social media editor; head of social media; social media director; social media assistant; "
        "social media associate; social manager; social media content creator; social media marketing specialist; "
        "social media analyst; social media producer; social lead",
        does="speak for an organisation where people chat; answer quickly; plan weeks of posts",
        needs="writing short, pictures, tact, watching numbers",
        near="content-strategist, community-manager, public-relations-specialist",
    ),
    work(
        "Community manager",
        also="community lead; head of community; community specialist; community engagement manager online; "
        "community builder; online community manager; community director; community associate; community moderator; "
        "community coordinator online; discord community manager; community success manager",
        does="bring people of one interest together; set and keep a tone; help members meet",
        needs="warmth, moderating, events, patience",
        near="social-media-manager, developer-advocate, community-organiser",
    ),
    work(
        "Public relations specialist",
        also="pr manager; pr specialist; publicist; press officer; public relations manager; media relations "
        "manager; pr consultant; public relations; pr; pr account executive; spokesperson; press secretary; pr "
        "director; media relations specialist; public relations officer; attaché de presse; pressesprecher; pr "
        "executive; public relations consultant; pr account manager; media relations; head of pr; pr assistant; "
        "public relations coordinator; publicity manager; publicity assistant; pr coordinator; pr account director; "
        "public relations director; public affairs officer; pr officer; pr associate; investor relations manager; "
        "investor relations; head of investor relations; investor relations analyst",
        does="explain an organisation to the press; prepare statements; keep calm when it burns",
        needs="writing, news sense, contacts, tact",
        near="communications-manager, journalist, lobbyist, social-media-manager",
        onet="27-3031.00",
    ),
    work(
        "Communications manager",
        also="communications specialist; communications director; corporate communications manager; head of "
        "communications; internal communications manager; communications officer; communications coordinator; "
        "communications consultant; chargé de communication; kommunikationsmanager; comms manager; corporate "
        "communications; communications; director of communications; communications lead; communications advisor; "
        "chief communications officer; comms lead; communications associate; internal communications specialist; "
        "responsable communication; vp communications; communications and marketing manager; communications "
        "strategist; communications assistant; communication manager; strategic communications manager; "
        "speechwriter; employee communications manager; communication specialist; comms officer; marcom manager; "
        "external communications manager; communication officer; science communications manager; marketing and "
        "communications officer; marketing communications specialist; head of corporate communications; "
        "communication consultant; communicatieadviseur; executive communications manager",
        does="decide what an organisation says inside and out; write for those who speak; keep one voice",
        needs="writing, planning, diplomacy, editing",
        near="public-relations-specialist, content-strategist, marketing-manager, science-communicator",
        onet="11-2032.00",
    ),
    work(
        "Copywriter",
        also="advertising copywriter; creative copywriter; ad copywriter; copy writer; conception rédaction; texter; "
        "creative writer advertising; copywriting; marketing writer; marketing copywriter; copy director; seo "
        "copywriter; digital copywriter; content and copy writer; werbetexter; email copywriter",
        does="write the line that stays; turn features into reasons; cut",
        needs="writing, empathy, ideas on demand, taking criticism",
        near="content-strategist, writer, art-director, editor",
    ),
    work(
        "Media planner",
        also="media buyer; advertising account manager; advertising manager; advertising executive; account planner; "
        "media strategist; media planner buyer; advertising sales representative; advertising account executive; ad "
        "operations manager; media director; advertising; media manager; advertising specialist; ad ops specialist; "
        "media executive; media sales executive; media supervisor; advertising director; advertising coordinator; "
        "media consultant; media account manager; media coordinator; advertising sales manager; programmatic trader; "
        "strategic planner advertising; agency account director; media associate",
        does="decide where adverts run and what they may cost; brief and book; prove that it worked",
        needs="audience data, negotiating, budgets, presenting",
        near="digital-marketing-specialist, marketing-manager, account-manager",
        onet="11-2011.00",
    ),
    work(
        "Event planner",
        also="event manager; events manager; event coordinator; events coordinator; wedding planner; conference "
        "organiser; meeting planner; event organizer; eventmanager; events; event producer; conference manager; "
        "event marketing manager; events specialist; event specialist; events officer; event director; events "
        "executive; conference producer; event planning; events assistant; event planning manager; special events "
        "coordinator; events producer; chef de projet événementiel; events and marketing manager; head of events; "
        "corporate event planner; event assistant; festival director",
        does="plan days when much must go right; find places and speakers; stay cheerful at six in the morning",
        needs="organisation, negotiating, calm, suppliers",
        near="marketing-manager, hotel-manager, fundraiser",
        onet="13-1121.00",
    ),
    work(
        "Account executive",
        also="ae; sales executive; enterprise account executive; sales consultant; sales specialist; sales; field "
        "sales representative; vertrieb; commercial; enterprise sales; technical sales representative; outside sales "
        "representative; vertriebsmitarbeiter; ingénieur commercial; sales associate b2b; sales advisor; medical "
        "sales representative; pharmaceutical sales representative; territory manager; sales account executive; mid "
        "market account executive; strategic account executive; software sales executive; business development "
        "sales; sales professional; enterprise sales executive; inside sales manager; außendienstmitarbeiter; it "
        "sales executive; regional sales executive; pharma rep; saas sales executive; comercial; territory sales "
        "manager; sales officer; commercial executive; technical sales executive; medical representative; sales "
        "engineer representative; solutions sales executive; field sales executive; sales account manager; solution "
        "sales specialist; mid-market sales executive; vertriebsbeauftragter",
        does="find out what a customer needs and whether it fits; write offers; close and hand over",
        needs="listening, persistence, product knowledge, numbers",
        near="account-manager, sales-development-representative, sales-manager, business-development-manager",
        onet="41-4012.00",
    ),
    work(
        "Sales development representative",
        also="sdr; bdr; business development representative; inside sales representative; sales representative; "
        "sales rep; lead development representative; telemarketer; inside sales; telesales executive; inside sales "
        "executive; account development representative; sales development; sales development manager; market "
        "development representative; outbound sales representative; inside sales specialist; telesales; inside sales "
        "associate; telesales representative; sales agent; outbound sdr; sales development lead",
        does="write and call people who did not ask; find the few who care; pass them on",
        needs="persistence, writing short, listening, thick skin",
        near="account-executive, customer-support-representative",
        onet="41-9041.00",
    ),
    work(
        "Sales manager",
        also="head of sales; sales director; vp sales; regional sales manager; sales lead; chief revenue officer; "
        "cro; director of sales; area sales manager; vertriebsleiter; sales team lead; national sales manager; sales "
        "operations manager; director comercial; directeur commercial; sales and marketing manager; key account "
        "director; sales supervisor; vp of sales; sales operations analyst; revenue operations manager; revops; "
        "sales enablement manager; global sales director; district sales manager; country sales manager; "
        "international sales manager; enterprise sales manager; sales and marketing director; sales team manager; "
        "revenue operations; sales operations; sales coordinator; sales administrator; sales support specialist; "
        "gerente de ventas; sales operations specialist; export manager; regional sales director; jefe de ventas; "
        "sales planning manager; sales strategy manager; verkoopmanager; b2b sales manager; sales trainer; sales "
        "assistant manager; revenue manager; sales enablement specialist; channel sales manager; sales support; area "
        "sales executive; sales strategy and operations",
        does="set goals and help a team reach them; forecast; keep the largest customers",
        needs="coaching, forecasting, negotiating, hiring",
        near="account-executive, business-development-manager, marketing-manager",
        onet="11-2022.00",
    ),
    work(
        "Account manager",
        also="key account manager; client manager; strategic account manager; account director; client relationship "
        "manager; client services executive; kam; technical account manager; client executive; key account "
        "executive; client relations manager; account coordinator; account supervisor; global account manager; "
        "national account manager; client account manager; account management; account specialist; client director; "
        "customer account manager; tam; senior account director; enterprise account manager; accountmanager; digital "
        "account manager; commercial account manager; client engagement manager; agency account manager; account "
        "lead; group account director; account management director; client relationship executive; account "
        "associate; customer relationship manager; regional account manager; business account manager; key accounts "
        "manager",
        does="look after customers who bought; see what else would help them; renew",
        needs="trust, organisation, negotiating, the product",
        near="customer-success-manager, account-executive, sales-manager",
    ),
    work(
        "Sales engineer",
        also="solutions engineer; pre-sales engineer; presales consultant; technical sales engineer; solutions "
        "consultant; presales engineer; solution engineer; solution consultant; pre sales consultant; technical "
        "sales; customer engineer; technical sales manager; sales engineering manager; vertriebsingenieur; "
        "application engineer sales; presales; technical solutions engineer; technical sales specialist; customer "
        "solutions engineer; presales manager; field application engineer; technical presales; forward deployed "
        "engineer; solutions engineering manager; pre-sales",
        does="show that a thing does what is needed; answer the hard questions; build demonstrations",
        needs="technical depth, presenting, listening, honesty",
        near="account-executive, cloud-architect, customer-success-manager, software-engineer",
        onet="41-9031.00",
    ),
    work(
        "Retail sales associate",
        also="sales assistant; shop assistant; retail associate; cashier; store associate; verkäufer; vendeur; "
        "salesperson; sales associate; retail; retail assistant; retail worker; dependiente; retail salesperson; "
        "retail sales consultant; verkäuferin; store assistant; customer assistant retail; checkout operator; sales "
        "floor associate; retail sales assistant; keyholder; einzelhandelskaufmann; crew member retail; shop worker; "
        "beauty advisor; einzelhandelskauffrau; vendeuse; retail specialist; winkelmedewerker; retail advisor; "
        "personal shopper; sales clerk; stock associate; retail sales",
        does="advise people in a shop; keep shelves right; take money",
        needs="friendliness, stamina, product knowledge, honesty",
        near="store-manager, customer-support-representative",
        onet="41-2031.00",
    ),
    work(
        "Store manager",
        also="shop manager; retail manager; assistant store manager; filialleiter; district manager retail; "
        "supermarket manager; boutique manager; department manager retail; retail store manager; shift supervisor "
        "retail; retail supervisor; store director; assistant retail manager; store supervisor; retail operations "
        "manager; district manager; store leader; pharmacy store manager; team leader retail; responsable de "
        "magasin; deputy store manager; area manager retail; head of retail; retail team leader; retail director; "
        "franchise owner; retail area manager; store team leader",
        does="run a shop's people, stock and figures; set the tone; open in the morning",
        needs="leading, numbers, planning, patience",
        near="retail-sales-associate, buyer, operations-manager",
        onet="41-1011.00",
    ),
    work(
        "Buyer",
        also="retail buyer; fashion buyer; merchandiser; merchandise planner; assistant buyer; purchasing buyer "
        "retail; merchandising manager; retail merchandiser; merchandise manager; merchandising; senior buyer "
        "retail; fashion merchandiser; product buyer; allocation analyst; junior buyer; merchandise buyer; "
        "merchandise planning manager; buying assistant; assortment planner; food buyer; buying manager",
        does="choose what a shop will sell next season; agree prices; read what went well",
        needs="taste, numbers, negotiating, trends",
        near="procurement-manager, store-manager, fashion-designer",
        onet="13-1022.00",
    ),
    work(
        "E-commerce manager",
        also="ecommerce manager; online shop manager; ecommerce specialist; e-commerce director; marketplace "
        "manager; head of e-commerce; ecommerce; amazon manager; ecommerce director; e-commerce specialist; head of "
        "ecommerce; ecommerce coordinator; ecommerce executive; e-commerce; ecommerce associate; ecommerce marketing "
        "manager; online trading manager; marketplace specialist; ecommerce operations manager; digital commerce "
        "manager; online store manager; ecommerce merchandiser; amazon account manager; e-commerce consultant; "
        "ecommerce lead; online sales manager; responsable e-commerce",
        does="run a shop without walls; improve pages and prices; get parcels out",
        needs="analytics, merchandising, suppliers, advertising",
        near="digital-marketing-specialist, product-manager, store-manager",
    ),
)
