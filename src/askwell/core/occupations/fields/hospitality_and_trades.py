"""Hospitality, travel, property and the skilled trades."""

from __future__ import annotations

from datetime import date

from askwell.core.occupations.occupation import field as _field
from askwell.core.occupations.occupation import work

field = _field(
    "Hospitality, transport and trades",
    date(2026, 11, 30),
    work(
        "Chef",
        also="cook; head chef; sous chef; pastry chef; executive chef; koch; cuisinier; baker; chef de cuisine; line "
        "cook; chef de partie; commis chef; private chef; bäcker; cocinero; pâtissier; kitchen manager; butcher; "
        "konditor; köchin; catering manager; personal chef; prep cook; boulanger; food stylist; catering chef; kok; "
        "caterer; kitchen assistant; culinary director; metzger; dishwasher; kitchen porter; catering assistant; "
        "souschef; küchenchef; chocolatier; chef owner; kitchen staff; culinary instructor; food service worker; "
        "kitchen hand; development chef",
        does="cook for many at once; plan menus and buying; lead a hot kitchen",
        needs="taste, speed, leading, hygiene",
        near="restaurant-manager, food-scientist",
        onet="35-1011.00",
    ),
    work(
        "Restaurant manager",
        also="food and beverage manager; bar manager; cafe manager; maître d'; assistant restaurant manager; f&b "
        "manager; restaurant owner; catering manager restaurant; pub manager; general manager restaurant; gastronom; "
        "food service manager; restaurateur; bar supervisor; restaurant supervisor; restaurantleiter; food and "
        "beverage director; cafe owner; restaurant general manager; restaurant assistant manager; food and beverage "
        "supervisor; front of house manager; restaurant team leader; banquet manager; coffee shop manager; wine "
        "director; fast food manager; f&b supervisor",
        does="run a room full of guests; plan staff; watch cost",
        needs="hospitality, leading, numbers, calm",
        near="chef, hotel-manager, store-manager, waiter",
        onet="11-9051.00",
    ),
    work(
        "Waiter",
        also="waitress; server; barista; bartender; kellner; serveur; camarero; host restaurant; hostess; food "
        "runner; mixologist; kellnerin; waiting staff; serveuse; barman; waitstaff; barkeeper; catering staff; crew "
        "member; food server; cocktail server; front of house; fast food worker; bar staff; head waiter; banquet "
        "server; bar tender; restaurant server; restaurant hostess; barback; team member restaurant; ober; "
        "servicekraft; fast food crew member; restaurant worker; barista supervisor",
        does="serve guests; remember who wanted what; stay kind on a full evening",
        needs="friendliness, memory, stamina, selling",
        near="restaurant-manager, retail-sales-associate",
        onet="35-3031.00",
    ),
    work(
        "Hotel manager",
        also="hotel general manager; front office manager; hospitality manager; guest relations manager; hotelier; "
        "hotel director; concierge; hotelfachmann; guest experience manager; housekeeping manager; hospitality; "
        "guest services manager; front desk manager; hotelfachfrau; resort manager; rooms division manager; hotel "
        "operations manager; hostel manager; guest relations officer; night manager; front desk supervisor; night "
        "auditor; directeur d'hôtel; hotel supervisor; hospitality supervisor; assistant hotel manager; hospitality "
        "consultant; duty manager; guest relations executive; hospitality associate; bed and breakfast owner; guest "
        "service manager; housekeeping supervisor; executive housekeeper; casino manager; spa manager; reservations "
        "manager; revenue manager hotel; reservations agent; director of rooms",
        does="make guests feel at home; lead many small teams; fill rooms at a price",
        needs="hospitality, leading, languages, numbers",
        near="restaurant-manager, event-planner, tour-guide",
        onet="11-9081.00",
    ),
    work(
        "Tour guide",
        also="travel agent; travel consultant; tour operator; tour manager; travel advisor; reiseleiter; guide "
        "touristique; tourism manager; travel planner; travel coordinator; tour leader; tourism officer; guía "
        "turístico; travel specialist; travel designer; tourism consultant; visitor services manager; corporate "
        "travel manager; reiseverkehrskauffrau; travel manager; destination manager; mountain guide; agent de "
        "voyage; visitor experience manager; ski instructor; tourism marketing manager; dive instructor; outdoor "
        "instructor; visitor services assistant; travel expert; travel counselor",
        does="show and explain a place; plan journeys; solve what goes wrong",
        needs="languages, knowledge of places, humour, calm",
        near="hotel-manager, event-planner, flight-attendant",
        onet="39-7011.00",
    ),
    work(
        "Flight attendant",
        also="cabin crew; air hostess; steward; stewardess; flugbegleiter; hôtesse de l'air; cabin crew member; "
        "cabin manager; purser; airline stewardess; tripulante de cabina; flugbegleiterin; ground staff airline; "
        "passenger service agent; cabin attendant; airport ground staff; airport customer service agent; check-in "
        "agent; corporate flight attendant; gate agent",
        does="keep passengers safe and content; train for emergencies; live out of a case",
        needs="calm, friendliness, languages, stamina",
        near="pilot, tour-guide",
        onet="53-2031.00",
    ),
    work(
        "Pilot",
        also="airline pilot; first officer; flight captain; commercial pilot; helicopter pilot; flight instructor; "
        "copilot; pilote; air traffic controller; captain airline; fluglotse; airline captain; pilot in command; "
        "piloto; flight engineer pilot; fighter pilot; air traffic control; test pilot; flight dispatcher; "
        "verkehrspilot; airport operations manager; aviation manager; private pilot; piloot; ship captain; captain; "
        "master mariner; deck officer; ship officer; airport manager; kapitän; marine pilot; chief officer ship; "
        "boat captain; seafarer; chief mate; pilot officer; aviation consultant; airport operations officer; third "
        "officer; marine engineer officer; second officer; ship engineer; third mate",
        does="fly or steer safely; decide by weather and law; keep training",
        needs="training, calm, communication, health",
        near="aerospace-engineer, flight-attendant",
        onet="53-2011.00",
    ),
    work(
        "Driver",
        also="truck driver; bus driver; train driver; lkw-fahrer; chauffeur; delivery driver; taxi driver; hgv "
        "driver; courier; uber driver; locomotive engineer; lokführer; train conductor; tram driver; "
        "berufskraftfahrer; van driver; cdl driver; forklift operator; conducteur routier; lorry driver; "
        "vrachtwagenchauffeur; delivery rider; school bus driver; railway conductor; busfahrer; crane operator; "
        "heavy equipment operator; conductor train; train operator; rideshare driver; delivery associate; excavator "
        "operator; amazon delivery driver; owner operator truck; kraftfahrer; forklift driver",
        does="move people or goods in time; look after the vehicle; keep rest hours",
        needs="concentration, licence, punctuality, patience",
        near="logistics-coordinator, warehouse-worker",
        onet="53-3032.00",
    ),
    work(
        "Warehouse worker",
        also="warehouse associate; warehouse manager; warehouse operative; picker packer; lagerist; warehouse "
        "supervisor; material handler; stocker; fulfillment associate; stock clerk; order picker; fachkraft für "
        "lagerlogistik; magasinier; package handler; warehouse specialist; inventory clerk; warehouse clerk; "
        "inventory specialist; stock controller; packer; warehouse assistant; warehouse lead; inventory controller; "
        "warehouse team lead; mover; night stocker; warehouse operator; receiving clerk; warehouse team member; "
        "shelf stacker; preparateur de commandes; picker; magazijnmedewerker; lagerarbeiter; baggage handler; "
        "loader; inventory control specialist; shipping and receiving clerk; warehouse operations manager",
        does="receive, store and pick goods; keep counts right; load",
        needs="order, strength, machines, safety",
        near="logistics-coordinator, driver, production-worker",
        onet="53-7065.00",
    ),
    work(
        "Production worker",
        also="factory worker; machine operator; assembler; production operator; cnc machinist; machinist; cnc "
        "operator; plant operator; welder; line operator; process operator; assembly line worker; schweißer; "
        "production technician; operator; toolmaker; tool and die maker; zerspanungsmechaniker; manufacturing "
        "operator; opérateur de production; cnc programmer; fabricator; printer operator; soudeur; "
        "produktionsmitarbeiter; production associate; sheet metal worker; sewing machine operator; machinery "
        "operator; operario; metalworker; packaging operator; metal fabricator; blacksmith; chemical operator; "
        "production assembler; manufacturing associate; schlosser; cnc technician; production helper; lathe "
        "operator; operaio; assembly technician; productiemedewerker; anlagenmechaniker; chemikant; lasser; general "
        "operator",
        does="make or assemble to the drawing; check and set machines; keep the line going",
        needs="care, machines, reading drawings, safety",
        near="production-manager, warehouse-worker, mechanic",
        onet="51-9199.00",
    ),
    work(
        "Electrician",
        also="elektriker; électricien; master electrician; electrical installer; apprentice electrician; "
        "electricista; maintenance electrician; industrial electrician; elektroinstallateur; electrical contractor; "
        "electrical foreman; elektricien; electrical apprentice; electrical supervisor; journeyman electrician; "
        "electrotechnician; cable technician; lineman; line worker; electrical fitter; telecommunications "
        "technician; electrical maintenance technician; power line technician",
        does="wire buildings and machines; find faults; keep people from harm",
        needs="electricity, codes, hands, care",
        near="field-service-engineer, plumber, electrical-engineer",
        onet="47-2111.00",
    ),
    work(
        "Plumber",
        also="klempner; plombier; pipefitter; heating engineer; gas engineer; sanitärinstallateur; steamfitter; "
        "plumbing contractor; fontanero; pipe fitter; gas fitter; heating installer; loodgieter; plumbing engineer; "
        "plumbing and heating engineer; master plumber; heizungsbauer; chauffagiste; hydraulic technician; sprinkler "
        "fitter; anlagenmechaniker shk",
        does="put in pipes and heating; stop what leaks; advise owners",
        needs="hands, physics, codes, manners",
        near="electrician, carpenter",
        onet="47-2152.00",
    ),
    work(
        "Carpenter",
        also="joiner; cabinet maker; tischler; schreiner; menuisier; builder; mason; bricklayer; roofer; "
        "construction worker; carpenter builder; zimmermann; carpintero; house painter; painter and decorator; "
        "construction labourer; handyman; tiler; laborer; maurer; woodworker; plasterer; furniture maker; "
        "construction laborer; labourer; bouwvakker; flooring installer; painter; maler und lackierer; stonemason; "
        "charpentier; dachdecker; glazier; site labourer; concrete finisher; maçon; scaffolder; framer; joinery "
        "manager; timmerman; general labourer; general laborer; ebéniste; cabinetmaker; insulation installer; "
        "demolition worker; painter decorator; floor layer; drywall installer; finish carpenter; peintre en bâtiment",
        does="build and mend with wood, stone or plaster; read plans; measure twice",
        needs="hands, measuring, materials, stamina",
        near="construction-manager, plumber, electrician",
        onet="47-2031.00",
    ),
    work(
        "Mechanic",
        also="car mechanic; auto mechanic; automotive technician; kfz-mechatroniker; mécanicien; aircraft mechanic; "
        "diesel mechanic; aircraft maintenance technician; bike mechanic; mechatroniker; motor mechanic; vehicle "
        "technician; automotive mechanic; mecánico; diesel technician; aircraft maintenance engineer; service "
        "advisor automotive; mechanic fitter; auto technician; workshop manager; bicycle mechanic; automechaniker; "
        "kfz-mechaniker; hgv technician; heavy equipment mechanic; licensed aircraft engineer; auto body technician; "
        "panel beater; monteur auto; mechanical fitter; marine mechanic; motorcycle mechanic; fluggerätmechaniker; "
        "vehicle mechanic; millwright",
        does="find out why it does not run; mend it; explain the bill",
        needs="mechanics, electronics, diagnosis, honesty",
        near="field-service-engineer, production-worker",
        onet="49-3023.00",
    ),
    work(
        "Hairdresser",
        also="hair stylist; hairstylist; barber; friseur; coiffeur; beautician; cosmetologist; nail technician; "
        "esthetician; salon manager; friseurin; beauty therapist; kosmetikerin; salon owner; esthéticienne; kapper; "
        "hair and makeup artist; peluquero; aesthetician; coiffeuse; barber shop owner; skincare specialist; lash "
        "technician; spa therapist; hair colorist; colourist; dog groomer; pet groomer; medical aesthetician; beauty "
        "consultant",
        does="cut, colour and listen; advise; run a chair or a shop",
        needs="hands, taste, friendliness, business sense",
        near="fashion-designer, store-manager",
        onet="39-5012.00",
    ),
    work(
        "Fitness trainer",
        also="personal trainer; fitness instructor; yoga teacher; yoga instructor; sports coach; football coach; "
        "athlete; strength coach; pilates instructor; fitness coach; gym manager; tennis coach; strength and "
        "conditioning coach; swimming coach; soccer coach; trainer sport; basketball coach; fitnesstrainer; "
        "athletics coach; head coach; sports manager; professional athlete; gymnastics coach; assistant coach; coach "
        "sportif; football player; rowing coach; fitness manager; dance teacher; sports instructor; dance "
        "instructor; group fitness instructor; athletic director; sports director; sports scientist; entrenador "
        "personal; professional footballer; wellness coach; health coach; referee; gym owner; martial arts "
        "instructor; performance coach sport; sports development officer; recreation manager; golf professional",
        does="train bodies safely; plan and encourage; win trust",
        needs="anatomy, motivation, patience, selling",
        near="physiotherapist, teacher, dietitian",
        onet="39-9031.00",
    ),
    work(
        "Farmer",
        also="landwirt; agriculteur; farm manager; rancher; agricultural worker; gardener; gärtner; grower; "
        "beekeeper; landscaper; groundskeeper; farm worker; agricultor; jardinier; fisherman; horticulture manager; "
        "vineyard manager; organic farmer; dairy farmer; greenkeeper; boer; landscape gardener; florist; farmhand; "
        "fruit picker; nursery grower; head gardener; farm owner; greenhouse manager; logger; landscape contractor; "
        "garden manager; forestry worker; gärtnerin; hovenier; aquaculture manager; horse trainer; livestock "
        "manager; urban farmer; market gardener; golf course superintendent",
        does="grow food or gardens through the seasons; look after land, animals and machines; sell",
        needs="soil and weather, machines, planning, stamina",
        near="food-scientist, ecologist",
        onet="11-9013.00",
    ),
    work(
        "Cleaner",
        also="janitor; housekeeper; housekeeping; custodian; reinigungskraft; caretaker; agent d'entretien; cleaning "
        "supervisor; window cleaner; room attendant; maid; hausmeister; femme de ménage; domestic worker; laundry "
        "worker; cleaning operative; hausmeisterin; schoonmaker; concierge building; building superintendent; "
        "conserje; domestic cleaner; cleaning lady; pool cleaner; cleaning manager; limpiadora; housekeeping "
        "attendant; room cleaner; gardien d'immeuble; raumpflegerin",
        does="keep rooms fit to be in; look after a building; notice what is broken",
        needs="care, stamina, reliability, discretion",
        near="hotel-manager, care-assistant",
        onet="37-2011.00",
    ),
    work(
        "Real estate agent",
        also="realtor; estate agent; real estate broker; property manager; immobilienmakler; agent immobilier; real "
        "estate developer; letting agent; real estate analyst; real estate associate; leasing agent; leasing "
        "manager; real estate manager; commercial real estate broker; real estate investor; property developer; real "
        "estate consultant; asset manager real estate; property consultant; lettings negotiator; real estate; real "
        "estate salesperson; makelaar; commercial real estate; real estate project manager; real estate asset "
        "manager; property administrator; leasing consultant; development manager real estate; lettings manager; "
        "housing manager; estates manager; agente inmobiliario; immobilienkaufmann; acquisitions analyst real "
        "estate; real estate director; community association manager; apartment manager; real estate development "
        "manager; real estate sales agent; property management; land agent; estate manager; real estate advisor; "
        "mortgage and real estate broker; facilities and property manager; head of real estate; landlord; real "
        "estate acquisitions manager; corporate real estate manager; real estate asset management analyst; land "
        "manager",
        does="bring owners and seekers together; value and show; look after buildings for owners",
        needs="the local market, contracts, persistence, tact",
        near="surveyor, account-executive, portfolio-manager",
        onet="41-9022.00",
    ),
)
