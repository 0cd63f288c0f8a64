"""Finding out: the sciences of nature, numbers and people."""

from __future__ import annotations

from datetime import date

from askwell.core.occupations.occupation import field as _field
from askwell.core.occupations.occupation import work

field = _field(
    "Science and research",
    date(2026, 11, 30),
    work(
        "Research scientist",
        also="scientist; researcher; research fellow; postdoc; postdoctoral researcher; postdoctoral fellow; "
        "research associate; wissenschaftlicher mitarbeiter; chercheur; investigador; principal investigator; r&d "
        "scientist; research manager; head of research; group leader research; postdoctoral research associate; "
        "research; staff scientist; r&d manager; director of research; head of r&d; research director; postdoctoral "
        "scholar; research engineer; r&d engineer; r&d specialist; postdoctoral scientist; r&d director; post-doc; "
        "r&d; research specialist; research group leader; onderzoeker; lead scientist; investigator scientist; "
        "visiting researcher; research lead; chief scientific officer; chief scientist; visiting scholar; cso; guest "
        "researcher; research consultant; research and development engineer; research and development scientist; "
        "postdoctorant; wissenschaftliche mitarbeiterin; ingénieur de recherche; research professional",
        does="ask something nobody knows; design experiments; publish and raise money for the next",
        needs="a science deeply, statistics, writing, endurance",
        near="professor, doctoral-student, biologist, chemist, physicist, research-assistant, ai-researcher",
    ),
    work(
        "Research assistant",
        also="ra; undergraduate researcher; lab assistant; research intern; student assistant; undergraduate "
        "research assistant; studentische hilfskraft; hiwi; graduate research assistant; research coordinator; "
        "research aide; research analyst; research technician; research trainee; research officer; assistant de "
        "recherche; graduate researcher; policy research assistant; research associate assistant; research support "
        "officer; onderzoeksassistent; student researcher; research administrator; summer research fellow; research "
        "assistant intern",
        does="collect and clean data; search what was written; keep experiments going",
        needs="accuracy, reading, statistics basics, writing",
        near="research-scientist, doctoral-student, laboratory-technician",
        onet="19-4061.00",
    ),
    work(
        "Doctoral student",
        also="phd student; phd candidate; doctoral candidate; doctoral researcher; phd researcher; doktorand; "
        "doctorant; phd; graduate student researcher; phd fellow; doctoral fellow; promovend; predoctoral fellow; "
        "phd scholar; graduate student; doctorante; postgraduate researcher; predoctoral researcher; ph.d. student; "
        "ph.d. candidate; dphil student; doktorandin; graduate fellow; pre-doctoral fellow; research student; "
        "doctoral research fellow",
        does="work years on one question; learn a method deeply; write it up",
        needs="endurance, reading, writing, a science",
        near="research-scientist, professor, research-assistant",
    ),
    work(
        "Biologist",
        also="molecular biologist; microbiologist; cell biologist; geneticist; biochemist; immunologist; marine "
        "biologist; life scientist; biotechnologist; wildlife biologist; zoologist; botanist; plant scientist; "
        "virologist; biologe; biologiste; biólogo; structural biologist; biotech scientist; biophysicist; "
        "developmental biologist; entomologist; biologin; evolutionary biologist; neuroscientist; neurobiologist; "
        "pharmacologist; toxicologist; physiologist; molecular scientist; synthetic biologist; cell culture "
        "scientist; assay development scientist; cancer biologist; plant biologist; stem cell scientist; genetic "
        "counselor; scientist molecular biology; bioloog",
        does="study living things in the field or at the bench; run experiments; publish",
        needs="biology, laboratory or field methods, statistics, writing",
        near="research-scientist, bioinformatician, ecologist, laboratory-technician, chemist",
        onet="19-1029.04",
    ),
    work(
        "Bioinformatician",
        also="bioinformatics scientist; computational biologist; bioinformatics analyst; bioinformatics engineer; "
        "genomics data scientist; bioinformatics; bioinformaticist; genomic data analyst; computational chemist; "
        "bioinformatics software engineer; computational scientist; cheminformatician; genomics scientist; "
        "bioinformatics specialist; computational genomics scientist; computational biology",
        does="read biology out of large data; build pipelines; answer questions from the bench",
        needs="programming, statistics, genetics, linux",
        near="data-scientist, biologist, biostatistician",
        onet="19-1029.01",
    ),
    work(
        "Chemist",
        also="analytical chemist; organic chemist; medicinal chemist; chemiker; chimiste; r&d chemist; formulation "
        "scientist; process chemist; qc chemist; quality control chemist; polymer chemist; químico; materials "
        "chemist; qc analyst; synthetic chemist; formulation chemist; quality control analyst; chemikerin; "
        "analytical scientist; polymer scientist; cosmetic chemist; environmental chemist; inorganic chemist; "
        "physical chemist; scheikundige; product development scientist; chemical analyst; pharmaceutical scientist; "
        "chemistry",
        does="make and measure substances; find new ways to make them; keep a laboratory safe",
        needs="chemistry, instruments, safety, exact notes",
        near="chemical-engineer, materials-scientist, laboratory-technician, research-scientist",
        onet="19-2031.00",
    ),
    work(
        "Physicist",
        also="experimental physicist; theoretical physicist; astrophysicist; astronomer; physiker; physicien; "
        "optical scientist; laser physicist; quantum physicist; physicist researcher; nuclear physicist; particle "
        "physicist; astronomer researcher; geophysicist; quantum scientist; plasma physicist; físico; physikerin; "
        "optics scientist; quantum computing scientist; space scientist; planetary scientist; photonics scientist; "
        "physics",
        does="measure and model the world; build instruments; compute",
        needs="physics, mathematics, programming, patience",
        near="research-scientist, mathematician, data-scientist, materials-scientist",
        onet="19-2012.00",
    ),
    work(
        "Mathematician",
        also="applied mathematician; cryptographer; operations research analyst; operations research scientist; "
        "mathematiker; optimization scientist; mathématicien; matemático; operations research; mathematics; "
        "cryptologist; optimization engineer; operational researcher; wiskundige; mathematikerin",
        does="prove or compute what follows from what; model a business or a machine; find the best among many",
        needs="mathematics, programming, abstraction, patience",
        near="statistician, quantitative-researcher, data-scientist, actuary",
        onet="15-2021.00",
    ),
    work(
        "Materials scientist",
        also="materials engineer; metallurgist; nanotechnologist; battery scientist; polymer engineer; metallurgical "
        "engineer; corrosion engineer; battery engineer; ceramic engineer; materials researcher; semiconductor "
        "scientist; welding engineer; battery cell engineer; werkstoffingenieur; materials science engineer; failure "
        "analyst materials",
        does="find out why stuff breaks, bends or shines; make better stuff; test it",
        needs="physics and chemistry, microscopes, statistics, writing",
        near="chemist, chemical-engineer, physicist, mechanical-engineer",
        onet="19-2032.00",
    ),
    work(
        "Laboratory technician",
        also="lab technician; laboratory assistant; lab tech; laborant; technicien de laboratoire; laboratory "
        "analyst; lab analyst; laboratory technologist; biological technician; chemical technician; science "
        "technician; cta; bta; lab manager; laboratory manager; chemielaborant; qc technician; lab supervisor; "
        "laboratory supervisor; chemical laboratory technician; laboratory specialist; quality control technician; "
        "lab coordinator; lab scientist; laboratory scientist; técnico de laboratorio; lab research technician; "
        "biologielaborant; cleanroom technician; analist laboratorium",
        does="prepare and run tests; keep instruments right; note what was seen",
        needs="laboratory methods, accuracy, safety, instruments",
        near="research-assistant, biologist, chemist, medical-laboratory-scientist",
        onet="19-4021.00",
    ),
    work(
        "Environmental scientist",
        also="environmental consultant; environmental specialist; climate scientist; environmental analyst; "
        "environmental advisor; environmental manager; climate analyst; environmental officer; environmental "
        "planner; water quality scientist; soil scientist; atmospheric scientist; meteorologist; environmental "
        "scientist consultant; air quality specialist; climatologist; weather forecaster; environmental technician; "
        "environmental coordinator; climate researcher; water resources specialist; environmental compliance "
        "specialist; umweltwissenschaftler; eia consultant; environmental project manager; ingénieur environnement",
        does="measure air, water and soil; judge what a plan would harm; write reports that stand",
        needs="field methods, chemistry, maps, writing",
        near="ecologist, sustainability-consultant, geologist, hydrologist, environmental-engineer",
        onet="19-2041.00",
    ),
    work(
        "Ecologist",
        also="conservation scientist; conservation biologist; conservation officer; field ecologist; forester; "
        "wildlife manager; park ranger; conservationist; natural resources specialist; ranger; restoration "
        "ecologist; biodiversity officer; forest engineer; fisheries biologist; ökologe; biodiversity specialist; "
        "land manager conservation; arborist; wildlife conservationist; nature conservation officer; freshwater "
        "ecologist; conservation manager; forestry manager",
        does="count what lives where; plan how to keep it; advise builders and farmers",
        needs="species knowledge, field work, statistics, maps",
        near="biologist, environmental-scientist, gis-analyst",
        onet="19-1031.00",
    ),
    work(
        "Geologist",
        also="geoscientist; geotechnical engineer; hydrogeologist; exploration geologist; engineering geologist; "
        "mining geologist; petroleum geologist; geochemist; seismologist; geologe; géologue; volcanologist; wellsite "
        "geologist; paleontologist; geological engineer; geólogo; sedimentologist; geotechnician; geo consultant",
        does="read rocks and ground; look for water, metal or danger; draw sections",
        needs="geology, field work, maps, programming",
        near="hydrologist, environmental-scientist, civil-engineer",
        onet="19-2042.00",
    ),
    work(
        "Hydrologist",
        also="water scientist; hydrology engineer; water resources engineer; flood risk analyst; oceanographer; "
        "hydraulic modeller; hydrologe; hydrological modeller; flood modeller; marine scientist; limnologist; water "
        "engineer; flood risk manager; hydraulic engineer; surface water hydrologist; coastal scientist",
        does="measure rivers and groundwater; model floods and droughts; advise who plans",
        needs="statistics, modelling, field measurement, maps",
        near="environmental-scientist, geologist, civil-engineer",
        onet="19-2043.00",
    ),
    work(
        "Economist",
        also="economic analyst; chief economist; research economist; economic consultant; econometrician; "
        "macroeconomist; volkswirt; économiste; economist researcher; development economist; labor economist; "
        "environmental economist; economics; economic researcher; economista; economic advisor; energy economist; "
        "competition economist; agricultural economist; applied economist; microeconomist; econoom; economics "
        "consultant; economic adviser; economics researcher",
        does="measure how people and markets behave; forecast; advise governments and firms",
        needs="economics, statistics, programming, writing",
        near="policy-analyst, statistician, data-scientist, financial-analyst",
        onet="19-3011.00",
    ),
    work(
        "Sociologist",
        also="social scientist; anthropologist; ethnographer; social researcher; political scientist; demographer; "
        "criminologist; soziologe; sociologue; social science researcher; evaluation specialist; monitoring and "
        "evaluation officer; linguist; m&e officer; socióloga; evaluation officer; population scientist; education "
        "researcher; m&e specialist; survey manager; monitoring and evaluation specialist; politologe; soziologin; "
        "impact analyst; evaluator; cultural anthropologist",
        does="study how people live together; interview and count; write so that others see it",
        needs="interviewing, statistics, reading, writing",
        near="market-research-analyst, ux-researcher, policy-analyst, historian",
        onet="19-3041.00",
    ),
    work(
        "Historian",
        also="archaeologist; archivist; genealogist; art historian; archäologe; historien; historiker; records "
        "manager; heritage manager; heritage consultant; field archaeologist; archives assistant; digital archivist; "
        "archéologue; classicist; philosopher; theologian; conservator; art conservator; restorer; records officer; "
        "heritage officer; egyptologist",
        does="dig in ground or papers; decide what the traces say; keep them for others",
        needs="languages, sources, writing, patience",
        near="museum-curator, librarian, professor, writer",
        onet="19-3093.00",
    ),
    work(
        "Food scientist",
        also="food technologist; agronomist; agricultural scientist; food safety specialist; flavorist; food "
        "engineer; crop scientist; sensory scientist; lebensmitteltechnologe; plant breeder; food safety manager; "
        "animal scientist; product developer food; ingénieur agronome; food scientist r&d; brewer; winemaker; "
        "brewmaster; viticulturist; agricultural engineer; horticulturist; ingeniero agrónomo; quality technologist "
        "food; agronome; sommelier; food product developer; crop advisor; agricultural consultant; enologist; food "
        "safety officer; oenologist",
        does="make food safe, lasting and good; test recipes at scale; improve crops",
        needs="chemistry and biology, statistics, hygiene, tasting",
        near="chemist, dietitian, farmer",
        onet="19-1012.00",
    ),
)
