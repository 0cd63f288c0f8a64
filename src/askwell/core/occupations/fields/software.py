"""Software and the machines it runs on."""

from __future__ import annotations

from datetime import date

from askwell.core.occupations.occupation import field as _field
from askwell.core.occupations.occupation import work

field = _field(
    "Software and IT",
    date(2026, 11, 30),
    work(
        "Software engineer",
        also="software developer; programmer; swe; sde; software development engineer; application developer; "
        "applications engineer software; computer programmer; python developer; java developer; c++ developer; c# "
        "developer; .net developer; golang developer; ruby developer; rust developer; scala developer; member of "
        "technical staff; software programmer; coder; developer; software consultant; softwareentwickler; "
        "softwareingenieur; entwickler; anwendungsentwickler; développeur logiciel; ingénieur logiciel; développeur; "
        "desarrollador de software; ingeniero de software; programador; softwareontwikkelaar; sviluppatore software; "
        "desenvolvedor de software; product engineer software; software engineering; software development; "
        "salesforce developer; sap developer; api developer",
        does="write, test and review code with others; turn a vague wish into a design that can be built; find out "
        "why something fails in use and mend it",
        needs="a programming language known well, version control, testing, debugging, explaining trade-offs",
        near="backend-developer, frontend-developer, full-stack-developer, mobile-developer, embedded-engineer, "
        "machine-learning-engineer, data-engineer, web-developer, game-developer",
        onet="15-1252.00",
    ),
    work(
        "Backend developer",
        also="backend engineer; back end developer; back end engineer; server side developer; backend software "
        "engineer; backend software developer; platform engineer backend; microservices developer; api engineer; php "
        "developer; node developer; django developer; spring developer",
        does="build the services that pages and apps talk to; design tables and interfaces that last; keep answers "
        "quick under load",
        needs="a server language, databases, http interfaces, caching, reading logs",
        near="full-stack-developer, software-engineer, data-engineer, devops-engineer",
    ),
    work(
        "Frontend developer",
        also="frontend engineer; front end developer; front end engineer; ui developer; ui engineer; javascript "
        "developer; react developer; angular developer; vue developer; frontend software engineer; typescript "
        "developer; client side developer; frontend web developer; javascript engineer; react engineer",
        does="build what people see and touch in a browser; make pages work for every eye, hand and screen size; "
        "measure and mend slowness",
        needs="html and css, javascript, accessibility, a feeling for layout, browser tools",
        near="full-stack-developer, web-developer, ux-designer, mobile-developer",
    ),
    work(
        "Full stack developer",
        also="full stack engineer; fullstack developer; fullstack engineer; full stack software engineer; full stack "
        "web developer; full stack software developer; mern developer",
        does="carry a feature from the table to the screen; choose how much to build at all; run what was built",
        needs="a server language, javascript, databases, deployment",
        near="backend-developer, frontend-developer, web-developer, software-engineer",
    ),
    work(
        "Mobile developer",
        also="mobile engineer; ios developer; android developer; ios engineer; android engineer; app developer; "
        "mobile app developer; flutter developer; react native developer; swift developer; kotlin developer; mobile "
        "software engineer; ios software engineer; android software engineer; mobile application developer",
        does="build apps for phones; ship them through the stores' rules; deal with weak networks and old devices",
        needs="swift or kotlin, offline storage, store release, interface guidelines",
        near="frontend-developer, software-engineer, game-developer",
    ),
    work(
        "Web developer",
        also="webmaster; website developer; wordpress developer; web designer developer; web programmer; "
        "webentwickler; développeur web; web engineer; desarrollador web; shopify developer; drupal developer",
        does="build and keep web sites; set up shops and content systems; advise clients on what a site can do",
        needs="html and css, a content system, hosting, search engines' expectations",
        near="frontend-developer, full-stack-developer, graphic-designer",
        onet="15-1254.00",
    ),
    work(
        "Game developer",
        also="game programmer; gameplay engineer; gameplay programmer; unity developer; unreal developer; graphics "
        "programmer; game engineer; graphics engineer; engine programmer; video game developer",
        does="program what a player can do; keep frames fluent; work with artists on tools",
        needs="c++ or c#, a game engine, linear algebra, profiling",
        near="game-designer, software-engineer, mobile-developer",
    ),
    work(
        "Embedded engineer",
        also="embedded software engineer; firmware engineer; embedded developer; embedded systems engineer; iot "
        "engineer; firmware developer; embedded software developer; device driver engineer",
        does="write code that runs inside a device; read data sheets and measure signals; live with little memory",
        needs="c, microcontrollers, real-time systems, an oscilloscope",
        near="electronics-engineer, software-engineer, robotics-engineer",
    ),
    work(
        "DevOps engineer",
        also="devops; cloud engineer; infrastructure engineer; platform engineer; build engineer; release engineer; "
        "kubernetes engineer; aws engineer; devsecops engineer; devops developer; cloud infrastructure engineer; "
        "cloud operations engineer; azure engineer; devops consultant; automation engineer devops; mlops engineer",
        does="automate how code reaches its users; describe machines as code; make failures small and visible",
        needs="linux, containers, a cloud, pipelines, scripting",
        near="site-reliability-engineer, systems-administrator, backend-developer, cloud-architect",
    ),
    work(
        "Site reliability engineer",
        also="sre; reliability engineer software; production engineer software; systems reliability engineer; site "
        "reliability",
        does="decide with others how reliable is enough; stand on call and write up what went wrong; take out work "
        "that repeats",
        needs="linux, distributed systems, monitoring, calm in an incident",
        near="devops-engineer, systems-administrator, backend-developer",
    ),
    work(
        "Cloud architect",
        also="solutions architect; solution architect; software architect; enterprise architect; technical "
        "architect; aws solutions architect; it architect; systems architect; application architect; azure "
        "architect; cloud solutions architect; principal architect software; integration architect; "
        "softwarearchitekt; salesforce architect",
        does="draw how systems fit together; weigh cost against risk; convince teams and customers",
        needs="system design, clouds, writing, security basics",
        near="devops-engineer, software-engineer, sales-engineer, data-architect",
        onet="15-1299.08",
    ),
    work(
        "Security engineer",
        also="cybersecurity engineer; cyber security engineer; information security engineer; application security "
        "engineer; penetration tester; ethical hacker; security architect; cloud security engineer; network security "
        "engineer; appsec engineer; pen tester; security researcher; offensive security engineer",
        does="look for the way in before others do; build defences into software and networks; review designs",
        needs="networks, cryptography in use, threat modelling, scripting",
        near="security-analyst, devops-engineer, network-engineer",
        onet="15-1299.05",
    ),
    work(
        "Security analyst",
        also="cybersecurity analyst; information security analyst; soc analyst; cyber security analyst; it security "
        "analyst; cybersecurity specialist; security operations analyst; threat intelligence analyst; information "
        "security manager; incident response analyst; ciso; chief information security officer; cyber security "
        "consultant; information security officer; it security specialist; cyber analyst; cybersecurity consultant",
        does="watch for intrusions and sort alarm from noise; write rules and train colleagues; keep to standards",
        needs="logs, security standards, risk assessment, clear reports",
        near="security-engineer, network-engineer, it-auditor, compliance-officer",
        onet="15-1212.00",
    ),
    work(
        "QA engineer",
        also="quality assurance engineer; test engineer; software tester; qa analyst; qa tester; test automation "
        "engineer; sdet; software test engineer; qa automation engineer; software development engineer in test; "
        "tester; qa lead; software quality assurance engineer; test analyst; test manager; softwaretester; quality "
        "assurance analyst; automation tester; quality assurance tester; qa",
        does="try what nobody thought of; write tests that run by themselves; say when something is fit to ship",
        needs="test design, automation, patience, exact reports",
        near="software-engineer, quality-engineer, product-owner",
        onet="15-1253.00",
    ),
    work(
        "Engineering manager",
        also="software engineering manager; software development manager; head of engineering; engineering director; "
        "director of engineering; vp engineering; vp of engineering; engineering lead; software manager; development "
        "manager software; technical lead manager; tech lead; technical lead; team lead software; head of software; "
        "development team lead; manager software development; r&d manager software; head of development; "
        "entwicklungsleiter; head of software development; engineering team lead",
        does="hire and grow engineers; agree on what is built next and what is not; clear the way for a team",
        needs="software experience, listening, planning, feedback",
        near="software-engineer, technology-executive, product-manager, program-manager",
        onet="11-3021.00",
    ),
    work(
        "Technology executive",
        also="cto; chief technology officer; cio; chief information officer; head of technology; vp technology; "
        "chief technical officer; technology director; director of technology; technical director software; head of "
        "it; it director; chief digital officer; vp it; group cto; director of information technology; vp "
        "information technology",
        does="choose the technology a company stands on; answer for its cost and safety; build a department",
        needs="architecture, budgets, hiring, speaking to boards",
        near="engineering-manager, chief-executive, it-manager",
    ),
    work(
        "Systems administrator",
        also="sysadmin; system administrator; linux administrator; windows administrator; server administrator; it "
        "administrator; systemadministrator; systems engineer it; it systems engineer; administrateur système; unix "
        "administrator; infrastructure administrator; fachinformatiker systemintegration; m365 administrator",
        does="keep servers and accounts in order; patch and back up; help when nothing works",
        needs="linux or windows server, scripting, networks, backups",
        near="network-engineer, it-support-specialist, devops-engineer, database-administrator",
        onet="15-1244.00",
    ),
    work(
        "Network engineer",
        also="network administrator; network architect; network technician; network specialist; ccna engineer; "
        "telecommunications engineer; telecom engineer; wireless engineer; noc engineer; rf engineer; network "
        "operations engineer; netzwerkadministrator; network and systems engineer",
        does="plan and run networks; find where packets get lost; keep them safe",
        needs="routing, switching, firewalls, measuring",
        near="systems-administrator, security-engineer",
        onet="15-1241.00",
    ),
    work(
        "Database administrator",
        also="dba; database engineer; database developer; sql developer; oracle dba; database manager; database "
        "specialist; database architect; sql server dba; postgresql administrator; etl developer; oracle developer",
        does="keep data safe, quick and recoverable; tune questions; move it to new versions without a stop",
        needs="sql, backup and recovery, performance tuning, a database known deeply",
        near="data-engineer, systems-administrator, data-architect",
        onet="15-1242.00",
    ),
    work(
        "IT support specialist",
        also="help desk analyst; help desk technician; it support; desktop support; service desk analyst; technical "
        "support specialist; it technician; helpdesk; it support engineer; computer technician; technical support "
        "engineer; it specialist; support technician; it helpdesk; desktop support technician; it support analyst; "
        "field technician it; technical support; it supporter; application support analyst; it support technician; "
        "service desk technician; support engineer; it analyst; it assistant",
        does="help colleagues out of trouble with their machines; set up devices; write down what helped",
        needs="patience, operating systems, tickets, asking well",
        near="systems-administrator, customer-support-representative, network-engineer",
        onet="15-1232.00",
    ),
    work(
        "IT manager",
        also="information technology manager; it operations manager; it service manager; it project manager; it team "
        "lead; infrastructure manager; it lead; service delivery manager; it service delivery manager; it leiter; "
        "responsable informatique; technology manager; it coordinator; it delivery manager; information systems "
        "manager; it supervisor",
        does="run a company's computing; plan money and suppliers; lead the people who keep it going",
        needs="budgeting, contracts, service management, leading",
        near="systems-administrator, technology-executive, project-manager",
    ),
    work(
        "Business systems analyst",
        also="systems analyst; it business analyst; salesforce administrator; erp consultant; sap consultant; "
        "salesforce consultant; crm manager; crm specialist; erp analyst; crm administrator; it consultant; "
        "technology consultant; technical consultant; sap analyst; oracle consultant; workday consultant; computer "
        "systems analyst; functional consultant; implementation consultant; information systems analyst; digital "
        "transformation consultant; crm consultant; technical analyst; servicenow developer",
        does="find out how work is really done; fit software to it; write down what it must do",
        needs="interviewing, process drawing, a large business system, testing with users",
        near="business-analyst, product-owner, software-engineer, management-consultant",
        onet="15-1211.00",
    ),
    work(
        "Developer advocate",
        also="developer relations; devrel; developer evangelist; technical evangelist; developer relations engineer; "
        "community engineer; developer relations manager; technical advocate; developer experience engineer",
        does="teach developers a product; carry their complaints home; write, speak and make examples",
        needs="programming, speaking, writing, patience with strangers",
        near="technical-writer, software-engineer, community-manager, sales-engineer",
    ),
)
