"""Deciding what is made and how it looks and feels."""

from __future__ import annotations

from datetime import date

from askwell.core.occupations.occupation import field as _field
from askwell.core.occupations.occupation import work

field = _field(
    "Product and design",
    date(2026, 11, 30),
    work(
        "Product manager",
        also="pm; technical product manager; digital product manager; product lead; head of product; group product "
        "manager; product director; chief product officer; cpo; vp product; associate product manager; apm; product "
        "management; produktmanager; chef de produit; platform product manager; ai product manager; data product "
        "manager; director of product; growth product manager; product management lead; product strategist; "
        "responsable produit; product development manager; director of product management",
        does="decide with a team what to build and what not; talk to users every week; weigh worth against effort",
        needs="interviewing, priorities, writing, numbers, saying no kindly",
        near="product-owner, program-manager, ux-researcher, business-analyst, product-marketing-manager, "
        "project-manager",
    ),
    work(
        "Product owner",
        also="po; agile product owner; product backlog manager; technical product owner; digital product owner",
        does="keep a team's list in order; write what done means; answer questions daily",
        needs="priorities, writing, agile ways, domain knowledge",
        near="product-manager, business-analyst, scrum-master",
    ),
    work(
        "Project manager",
        also="project lead; project coordinator; project director; pmp; project management; projektmanager; "
        "projektleiter; chef de projet; jefe de proyecto; project engineer manager; technical project manager; "
        "digital project manager; project officer; project administrator; pmo manager; project leader; delivery "
        "manager; project consultant; pmo analyst; projectmanager; project specialist; project management officer; "
        "gerente de proyectos; engagement project manager; responsable de projet; project planner; agile delivery "
        "manager; projectleider",
        does="plan who does what by when; notice early what will be late; keep everybody told",
        needs="planning, budgets, risk, talking with all sides",
        near="program-manager, scrum-master, construction-manager, operations-manager",
        onet="15-1299.09",
    ),
    work(
        "Program manager",
        also="programme manager; technical program manager; tpm; program lead; program director; programme director; "
        "portfolio manager projects; pmo director; head of pmo; program management; implementation manager; release "
        "manager; programme lead; program coordinator; programme coordinator; program specialist; change manager; "
        "transformation manager; change management consultant; transformation lead; head of transformation",
        does="hold several projects together; see where they depend on each other; report to those who pay",
        needs="planning, governance, negotiating, clear reports",
        near="project-manager, product-manager, chief-of-staff, engineering-manager",
    ),
    work(
        "Scrum master",
        also="agile coach; agile project manager; agile delivery lead; scrum lead; agile consultant; iteration "
        "manager; kanban coach; release train engineer",
        does="help a team to work better each fortnight; clear obstacles; coach instead of command",
        needs="facilitating, agile ways, patience, coaching",
        near="project-manager, product-owner, program-manager",
    ),
    work(
        "Business analyst",
        also="ba; business process analyst; business systems consultant; requirements analyst; process analyst; "
        "functional analyst; business analysis; analista de negocio; business process manager; process improvement "
        "specialist; business process consultant; technical business analyst; process improvement manager; "
        "continuous improvement manager; lean manager; six sigma black belt; business improvement analyst; agile "
        "business analyst; operational excellence manager; commercial analyst; business operations analyst",
        does="find out what is really needed; draw processes as they are and could be; check that it came out right",
        needs="interviewing, modelling, sql or spreadsheets, facilitation",
        near="business-systems-analyst, product-owner, data-analyst, management-consultant, project-manager",
        onet="13-1111.00",
    ),
    work(
        "UX designer",
        also="user experience designer; ui/ux designer; ux/ui designer; ui designer; interaction designer; user "
        "interface designer; digital designer; ux; experience designer; web designer; service designer; ux "
        "architect; visual designer; information architect; ux consultant; ux design; ux specialist; app designer; "
        "interface designer; content designer ux; design technologist; ux engineer; ui ux designer",
        does="sketch, test and refine how something works; watch people use it; agree with builders on what is "
        "possible",
        needs="prototyping, research with users, visual order, accessibility",
        near="product-designer, ux-researcher, graphic-designer, frontend-developer",
        onet="15-1255.00",
    ),
    work(
        "Product designer",
        also="digital product designer; product design; founding designer; product design lead; growth designer; "
        "product designer ux",
        does="shape a digital product from problem to pixels; keep a design system; argue with evidence",
        needs="interaction design, prototyping, systems thinking, writing",
        near="ux-designer, ux-researcher, product-manager, industrial-designer",
    ),
    work(
        "UX researcher",
        also="user researcher; user experience researcher; design researcher; ux research; usability analyst; "
        "usability researcher; human factors engineer; human factors specialist; usability engineer; ux research "
        "manager; user research; ux strategist; hci researcher; customer researcher; ergonomist; mixed methods "
        "researcher; quantitative ux researcher",
        does="watch and interview people who use a thing; find out what they need; make others see it too",
        needs="interviewing, study design, qualitative analysis, storytelling",
        near="ux-designer, product-manager, market-research-analyst, sociologist",
    ),
    work(
        "Graphic designer",
        also="visual communication designer; brand designer; communication designer; grafikdesigner; graphiste; "
        "layout artist; creative designer; print designer; packaging designer; graphic artist; mediengestalter; "
        "diseñador gráfico; marketing designer; presentation designer; designer; typographer; logo designer; "
        "publication designer; graphic design; design intern; freelance designer; production designer print; "
        "grafisch ontwerper; media designer; kommunikationsdesigner; creative artworker",
        does="give messages a form; design logos, pages and packages; prepare files for print and screen",
        needs="typography, layout, colour, design programs, taking criticism",
        near="art-director, illustrator, ux-designer, web-developer",
        onet="27-1024.00",
    ),
    work(
        "Art director",
        also="creative director; associate creative director; design director creative; executive creative director; "
        "head of creative; acd; creative lead; creative manager; chief creative officer; directeur artistique; "
        "director creativo; creative head",
        does="set the look of a campaign or magazine; choose and guide designers; sell ideas to clients",
        needs="visual judgement, leading creatives, presenting, brand sense",
        near="graphic-designer, copywriter, design-manager, film-director",
        onet="27-1011.00",
    ),
    work(
        "Design manager",
        also="head of design; design lead; ux manager; design director; vp design; ux lead; chief design officer; "
        "product design manager; director of design; director of user experience; head of ux; ux director; designops "
        "manager; lead ux; design operations manager",
        does="lead designers and the quality of their work; hire; secure time for craft",
        needs="design judgement, coaching, planning, diplomacy",
        near="product-designer, ux-designer, art-director, product-manager",
    ),
    work(
        "Illustrator",
        also="concept artist; storyboard artist; comic artist; medical illustrator; cartoonist; character designer; "
        "children's book illustrator; digital illustrator; scientific illustrator",
        does="draw for books, games and papers; find a style that fits the text; run a business of one",
        needs="drawing, composition, digital painting, contracts",
        near="graphic-designer, animator, artist",
    ),
    work(
        "Animator",
        also="motion designer; motion graphics designer; 3d artist; 3d animator; vfx artist; visual effects artist; "
        "2d animator; 3d modeler; character animator; motion graphics artist; technical artist; 3d generalist; "
        "environment artist; game artist; compositor; cg artist; 3d designer; vfx supervisor",
        does="make pictures move; build and light models; cut seconds together over weeks",
        needs="animation principles, 3d software, timing, rendering",
        near="illustrator, video-editor, game-designer, graphic-designer",
        onet="27-1014.00",
    ),
    work(
        "Industrial designer",
        also="product design engineer; furniture designer; product designer physical; automotive designer; toy "
        "designer; design engineer industrial; car designer; exhibition designer; industrial design; cmf designer; "
        "transportation designer; lighting designer",
        does="shape things that are held and used; build models; work out with engineers how they are made",
        needs="sketching, cad, materials, prototyping",
        near="product-designer, mechanical-engineer, interior-designer",
        onet="27-1021.00",
    ),
    work(
        "Interior designer",
        also="interior architect; interior decorator; space planner; innenarchitekt; kitchen designer; architecte "
        "d'intérieur; interior stylist; retail designer; visual merchandiser; set designer; interior design",
        does="plan rooms people live and work in; choose materials and light; lead trades on site",
        needs="drawing plans, building rules, colour and light, budgets",
        near="architect, industrial-designer",
        onet="27-1025.00",
    ),
    work(
        "Fashion designer",
        also="apparel designer; textile designer; costume designer; footwear designer; jewelry designer; stylist; "
        "fashion stylist; jewellery designer; accessories designer; pattern maker; fashion buyer stylist; knitwear "
        "designer; garment technologist; technical designer apparel; modedesigner",
        does="design clothes and their fabrics; follow a sample through the workshop; plan collections",
        needs="drawing, pattern cutting, textiles, knowing the market",
        near="industrial-designer, buyer, graphic-designer",
        onet="27-1022.00",
    ),
    work(
        "Game designer",
        also="level designer; narrative designer; game producer; systems designer games; game director; game writer; "
        "lead game designer; gameplay designer; quest designer; game design; video game producer; video game "
        "designer",
        does="invent rules that are fun; try them, measure and throw away; write for those who build them",
        needs="systems thinking, prototyping, play testing, writing",
        near="game-developer, animator, ux-designer",
        onet="15-1255.01",
    ),
)
