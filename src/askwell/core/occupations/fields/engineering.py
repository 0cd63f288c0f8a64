"""Building things that work, from bridges to chips."""

from __future__ import annotations

from datetime import date

from askwell.core.occupations.occupation import field as _field
from askwell.core.occupations.occupation import work

field = _field(
    "Engineering and construction",
    date(2026, 11, 30),
    work(
        "Mechanical engineer",
        also="mechanical design engineer; design engineer; cad engineer; maschinenbauingenieur; hvac engineer; "
        "thermal engineer; ingénieur mécanique; ingeniero mecánico; mechanical engineering; product development "
        "engineer; cad designer; drafter; cad technician; konstrukteur; mechanical technician; project engineer "
        "mechanical; automotive engineer; vehicle engineer; powertrain engineer; piping engineer; stress engineer; "
        "cfd engineer; rotating equipment engineer; draftsman; mechanical project engineer; building services "
        "engineer; entwicklungsingenieur; cae engineer; maschinenbau; werktuigbouwkundig ingenieur; development "
        "engineer; fea engineer; simulation engineer; mechanical drafter; engine engineer; test engineer automotive; "
        "ingegnere meccanico",
        does="design parts and machines; calculate what they bear; test and improve",
        needs="mechanics, cad, materials, manufacturing",
        near="manufacturing-engineer, aerospace-engineer, robotics-engineer, industrial-designer, "
        "electrical-engineer",
        onet="17-2141.00",
    ),
    work(
        "Electrical engineer",
        also="power engineer; electrical design engineer; elektroingenieur; power systems engineer; electrical "
        "project engineer; controls engineer; automation engineer; plc programmer; ingénieur électrique; "
        "instrumentation engineer; protection engineer; control systems engineer; electrical engineering; substation "
        "engineer; electrical technician; ingeniero eléctrico; high voltage engineer; scada engineer; grid engineer; "
        "automation technician; power electronics engineer; instrumentation technician; i&c engineer; "
        "elektrotechniker; control engineer; electrical and instrumentation engineer; automatisierungstechniker; "
        "industrial automation engineer; elektrotechnisch ingenieur",
        does="plan how power flows and machines are steered; calculate and test; keep people safe",
        needs="circuits, control, standards, measuring",
        near="electronics-engineer, energy-engineer, embedded-engineer, mechanical-engineer",
        onet="17-2071.00",
    ),
    work(
        "Electronics engineer",
        also="hardware engineer; asic engineer; fpga engineer; chip designer; pcb designer; vlsi engineer; "
        "semiconductor engineer; hardware design engineer; ic design engineer; analog design engineer; digital "
        "design engineer; rf design engineer; verification engineer; electronic engineer; microelectronics engineer; "
        "photonics engineer; optical engineer; silicon design engineer; physical design engineer; signal processing "
        "engineer; design verification engineer; electronics technician; layout engineer; dsp engineer; analog "
        "engineer; hardware developer; fpga developer; antenna engineer; elektroniker; electronics design engineer; "
        "computer hardware engineer",
        does="design boards and chips; measure what they do; bring them into production",
        needs="circuits, hardware languages, instruments, patience",
        near="electrical-engineer, embedded-engineer, physicist",
        onet="17-2072.00",
    ),
    work(
        "Civil engineer",
        also="structural engineer; transportation engineer; bauingenieur; ingénieur civil; ingeniero civil; highway "
        "engineer; bridge engineer; traffic engineer; site engineer; civil engineering; civil project engineer; "
        "civil design engineer; ingénieur génie civil; infrastructure project engineer; structural design engineer; "
        "drainage engineer; tunnel engineer; municipal engineer; civil engineering technician; statiker; transport "
        "planner engineer; graduate civil engineer; rail engineer; civiel ingenieur; structural technician; resident "
        "engineer; facade engineer; bridge designer; building engineer; coastal engineer; civil inspector",
        does="plan roads, bridges and pipes; calculate what holds; watch over building",
        needs="statics, ground, codes, site sense",
        near="construction-manager, architect, surveyor, environmental-engineer, geologist",
        onet="17-2051.00",
    ),
    work(
        "Chemical engineer",
        also="process engineer; petroleum engineer; refinery engineer; verfahrensingenieur; bioprocess engineer; "
        "process development engineer; process safety engineer; chemical process engineer; chemieingenieur; drilling "
        "engineer; reservoir engineer; ingénieur procédés; process design engineer; ingeniero químico; bioprocess "
        "scientist; process development scientist; upstream process engineer; chemical plant operator; chemical "
        "engineering; well engineer; production engineer oil and gas; plant process engineer; process technologist; "
        "procestechnoloog",
        does="turn a laboratory recipe into a plant; keep it safe; save heat and matter",
        needs="thermodynamics, process control, safety, modelling",
        near="chemist, manufacturing-engineer, materials-scientist, energy-engineer",
        onet="17-2041.00",
    ),
    work(
        "Aerospace engineer",
        also="aeronautical engineer; flight test engineer; propulsion engineer; spacecraft engineer; avionics "
        "engineer; satellite engineer; aerodynamics engineer; aircraft engineer; luft- und raumfahrtingenieur; gnc "
        "engineer; rocket engineer; mission engineer; flight controls engineer; space systems engineer; aircraft "
        "design engineer; aerospace systems engineer; aerospace engineering; drone engineer; guidance engineer; "
        "launch engineer",
        does="design what flies; calculate, simulate and test; certify",
        needs="aerodynamics, structures, programming, standards",
        near="mechanical-engineer, systems-engineer, pilot",
        onet="17-2011.00",
    ),
    work(
        "Biomedical engineer",
        also="medical device engineer; clinical engineer; bioengineer; biomedical technician; medical engineer; "
        "tissue engineer; biomedical equipment technician; biomedical scientist engineer; neural engineer; "
        "medizintechniker; prosthetist; biomechanical engineer; biomedical engineering; biomechanics engineer; "
        "medical device design engineer; medical technology engineer; ingénieur biomédical",
        does="build devices for bodies; test with clinics; meet the rules",
        needs="engineering, physiology, regulation, statistics",
        near="mechanical-engineer, electronics-engineer, clinical-researcher",
        onet="17-2031.00",
    ),
    work(
        "Manufacturing engineer",
        also="industrial engineer; production engineer; process improvement engineer; lean engineer; plant engineer; "
        "tooling engineer; wirtschaftsingenieur; continuous improvement engineer; ingénieur industriel; "
        "manufacturing process engineer; industrial engineering; packaging engineer; ingeniero industrial; assembly "
        "engineer; npi engineer; industrialization engineer; fertigungsingenieur; manufacturing engineering manager; "
        "maintenance engineer; ingénieur de production; manufacturing technician; ingénieur méthodes; methods "
        "engineer; tool engineer; reliability engineer; equipment engineer; process technician; maintenance manager; "
        "asset reliability engineer",
        does="make production quicker, safer and cheaper; lay out lines; find causes of scrap",
        needs="processes, statistics, machines, people on the floor",
        near="production-manager, quality-engineer, mechanical-engineer, supply-chain-analyst",
        onet="17-2112.00",
    ),
    work(
        "Quality engineer",
        also="quality assurance engineer manufacturing; supplier quality engineer; quality control engineer; quality "
        "control inspector; validation engineer; quality inspector; qualitätsingenieur; inspector quality; qc "
        "inspector; metrologist; ingénieur qualité; quality technician; customer quality engineer; quality "
        "engineering manager; design quality engineer; sqe; validation specialist; quality control; quality control "
        "specialist; process quality engineer; qc engineer; quality management engineer; metrology engineer; quality "
        "planner; ndt technician; product quality engineer",
        does="find out whether parts are as drawn; trace faults to causes; work with suppliers",
        needs="statistics, measuring, standards, persuasion",
        near="quality-manager, manufacturing-engineer, qa-engineer",
    ),
    work(
        "Systems engineer",
        also="requirements engineer; system engineer; integration engineer; model-based systems engineer; mission "
        "systems engineer; lead systems engineer; defense systems engineer; system integration engineer; systems "
        "integration engineer; systems test engineer; systems engineering manager; systemingenieur; functional "
        "safety engineer; systems design engineer; system design engineer; validation and verification engineer; "
        "mbse engineer",
        does="hold a large machine together on paper before it exists; write what each part must do; test the whole",
        needs="requirements, modelling, negotiation, breadth",
        near="aerospace-engineer, electrical-engineer, program-manager, cloud-architect",
        onet="17-2199.00",
    ),
    work(
        "Robotics engineer",
        also="mechatronics engineer; robotics software engineer; autonomous vehicle engineer; robot programmer; "
        "robotics; mechatroniker ingenieur; robotics technician; robotics researcher; autonomy engineer; robotics "
        "scientist; motion planning engineer; mechatronic engineer; robotics developer; robotics systems engineer; "
        "slam engineer",
        does="make machines sense and move; join mechanics with code; test until nothing hits anything",
        needs="control, programming, mechanics, sensors",
        near="embedded-engineer, mechanical-engineer, machine-learning-engineer",
        onet="17-2199.08",
    ),
    work(
        "Energy engineer",
        also="renewable energy engineer; solar engineer; wind engineer; energy consultant; energy analyst; energy "
        "manager; nuclear engineer; energy efficiency engineer; solar project manager; wind energy engineer; "
        "energiemanager; energieberater; energy advisor; energy auditor; hydrogen engineer; solar designer; "
        "renewable energy project manager; energy specialist; power market analyst; energy modeler; nuclear "
        "operator; energy project manager; wind turbine technician; solar installer; energy market analyst; "
        "renewable energy analyst; pv engineer; photovoltaic engineer; renewable energy consultant; ingénieur "
        "énergie; energy trader analyst; reactor engineer",
        does="plan plants and savings; measure use; work out what pays",
        needs="thermodynamics, electricity, economics, modelling",
        near="electrical-engineer, sustainability-consultant, chemical-engineer",
        onet="17-2199.03",
    ),
    work(
        "Environmental engineer",
        also="water treatment engineer; wastewater engineer; sanitary engineer; remediation engineer; "
        "umweltingenieur; environmental health and safety manager; ehs manager; hse manager; health and safety "
        "officer; safety engineer; ehs specialist; safety officer; health and safety manager; safety manager; hse "
        "officer; ehs engineer; hse engineer; occupational health and safety specialist; hse advisor; health and "
        "safety advisor; safety specialist; air quality engineer; waste management engineer; fire safety engineer; "
        "safety coordinator; ehs coordinator; hse coordinator; sicherheitsingenieur; health and safety consultant; "
        "safety consultant; ingénieur hse; water process engineer",
        does="keep water, air and workers safe; design treatment; check rules on site",
        needs="chemistry, hydraulics, law, site sense",
        near="environmental-scientist, civil-engineer, chemical-engineer",
        onet="17-2081.00",
    ),
    work(
        "Architect",
        also="landscape architect; project architect; architectural designer; architekt; architecte; arquitecto; "
        "design architect; architectural assistant; part ii architectural assistant; architectural technologist; "
        "building designer; bim manager; architectural technician; landscape designer; architektin; conservation "
        "architect; bim coordinator; architectural draftsman; architetto; garden designer; part i architectural "
        "assistant; job captain; landschaftsarchitekt; architectural engineer; architectural drafter; bim modeler; "
        "arquitecta; naval architect; residential architect; architectural intern; bim specialist; architectural "
        "associate; architect building; architecture",
        does="draw buildings people can live with; steer permits and trades; keep to a budget",
        needs="drawing, building rules, construction, presenting",
        near="interior-designer, urban-planner, civil-engineer, construction-manager",
        onet="17-1011.00",
    ),
    work(
        "Urban planner",
        also="city planner; town planner; transportation planner; regional planner; stadtplaner; urbaniste; planning "
        "officer; urban designer; transport planner urban; land use planner; planning consultant; mobility planner; "
        "community planner; planner urban; urban planning; urbanist; planning director; mobility consultant; spatial "
        "planner; planologist; transport consultant; housing policy planner; transit planner; mobility manager; "
        "zoning officer; masterplanner; urban researcher",
        does="decide with a town how land is used; draw plans and hear objections; think in decades",
        needs="maps, law, public meetings, design",
        near="architect, gis-analyst, policy-analyst, civil-engineer",
        onet="19-3051.00",
    ),
    work(
        "Surveyor",
        also="land surveyor; quantity surveyor; chartered surveyor; building surveyor; vermessungsingenieur; "
        "géomètre; cost estimator; estimator; cost engineer; survey technician; cost manager construction; geomatics "
        "engineer; building inspector; surveying technician; hydrographic surveyor; topographer; commercial manager "
        "construction; construction estimator; surveying engineer; real estate appraiser; property valuer; "
        "appraiser; valuation surveyor; home inspector; cost consultant; real estate surveyor; vermesser; survey "
        "engineer; valuer",
        does="measure land and buildings; work out what building will cost; value property",
        needs="measuring, mathematics, law, contracts",
        near="civil-engineer, gis-analyst, construction-manager, real-estate-agent",
        onet="17-1022.00",
    ),
    work(
        "Construction manager",
        also="construction project manager; site manager; building site supervisor; bauleiter; conducteur de "
        "travaux; foreman; construction superintendent; contractor; construction engineer; superintendent; site "
        "supervisor; construction supervisor; general contractor; project engineer; construction project engineer; "
        "chef de chantier; construction director; polier; project engineer construction; site foreman; building "
        "contractor; construction coordinator; assistant project manager construction; jefe de obra; assistant site "
        "manager; clerk of works; uitvoerder; field engineer construction; construction inspector; construction; "
        "project superintendent; construction administrator",
        does="get a building up in time; bring trades together; keep people safe",
        needs="planning, contracts, building trades, authority",
        near="civil-engineer, project-manager, architect, surveyor",
        onet="11-9021.00",
    ),
    work(
        "Field service engineer",
        also="field service technician; service engineer; service technician; field engineer; commissioning "
        "engineer; servicetechniker; maintenance technician; maintenance mechanic; field technician; technicien de "
        "maintenance; installation engineer; equipment technician; maintenance supervisor; installation technician; "
        "industrial mechanic; elevator technician; lift engineer; hvac technician; maintenance worker; facilities "
        "technician; technician; refrigeration technician; industrietechniker; building maintenance technician; "
        "instandhalter; field application technician; industriemechaniker; monteur; service manager technical; "
        "onderhoudsmonteur; technicien sav; hvac installer; techniker",
        does="travel to machines that stand still; find and mend the fault; teach who uses them",
        needs="mechanics and electrics, diagnosis, independence, manners",
        near="electrical-engineer, manufacturing-engineer, electrician, mechanic",
        onet="49-9041.00",
    ),
    work(
        "Production manager",
        also="plant manager; manufacturing manager; factory manager; production supervisor; produktionsleiter; shift "
        "manager; manufacturing director; production lead; production planner manager; werkleiter; directeur "
        "d'usine; manufacturing supervisor; production coordinator; head of production; operations manager "
        "manufacturing; shift leader production; vp manufacturing; head of manufacturing; production team leader; "
        "shift supervisor; mill manager; director of manufacturing; plant director; plant supervisor; jefe de "
        "producción; production director; responsable de production; manufacturing lead; schichtleiter; shift lead; "
        "production shift leader; fertigungsleiter; value stream manager",
        does="run a plant's people and machines; meet the day's number; improve each week",
        needs="leading, planning, processes, safety",
        near="manufacturing-engineer, operations-manager, quality-manager, production-worker",
        onet="11-3051.00",
    ),
)
