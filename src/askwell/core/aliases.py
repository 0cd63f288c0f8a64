"""Other names of schools and employers, by hand, as of 2026-11-30.

Strict, because a false match becomes a false claim in a letter. A short form is here only when it means one
organisation wherever people write it: USC, CMU, NTU, BU, UW, MSU and OSU are each several, and stay what they are. So
do schools within a university, and parts of a group that hire for themselves (Amazon and AWS, Google and DeepMind).
"""

from __future__ import annotations

SCHOOLS: dict[str, str] = {
    "Massachusetts Institute of Technology": "MIT; M.I.T.; Mass. Institute of Technology",
    "California Institute of Technology": "Caltech; Cal Tech",
    "Georgia Institute of Technology": "Georgia Tech; GaTech; Georgia Tech University",
    "Harvard University": "Harvard; Harvard College",
    "Stanford University": "Stanford; Leland Stanford Junior University",
    "Yale University": "Yale; Yale College",
    "Princeton University": "Princeton",
    "Columbia University": "Columbia University in the City of New York; Columbia Univ.",
    "Cornell University": "Cornell",
    "Dartmouth College": "Dartmouth",
    "Brown University": "Brown Univ.",
    "University of Pennsylvania": "UPenn; U Penn; U. Penn; Penn University",
    "Pennsylvania State University": (
        "Penn State; Penn State University; PSU Penn State; Pennsylvania State University Park"
    ),
    "Duke University": "Duke",
    "University of Chicago": "UChicago; U Chicago; U of Chicago",
    "Northwestern University": "Northwestern",
    "Johns Hopkins University": "Johns Hopkins; JHU; The John Hopkins University; John Hopkins University",
    "Carnegie Mellon University": "Carnegie Mellon",
    "New York University": "NYU; N.Y.U.",
    "Rensselaer Polytechnic Institute": "RPI; Rensselaer",
    "University of California, Berkeley": (
        "UC Berkeley; UCB; University of California at Berkeley; Cal Berkeley; U.C. Berkeley"
    ),
    "University of California, Los Angeles": "UCLA; UC Los Angeles; University of California at Los Angeles",
    "University of California, San Diego": "UCSD; UC San Diego; University of California at San Diego",
    "University of California, San Francisco": "UCSF; UC San Francisco",
    "University of California, Santa Barbara": "UCSB; UC Santa Barbara",
    "University of California, Santa Cruz": "UCSC; UC Santa Cruz",
    "University of California, Irvine": "UCI; UC Irvine",
    "University of California, Davis": "UC Davis",
    "University of California, Riverside": "UC Riverside",
    "University of Southern California": "University of Southern California (USC); Southern California University",
    "University of Michigan": (
        "UMich; University of Michigan-Ann Arbor; University of Michigan, Ann Arbor; U of Michigan; U Mich"
    ),
    "University of Illinois Urbana-Champaign": (
        "UIUC; University of Illinois at Urbana-Champaign; University of Illinois, Urbana-Champaign; U of Illinois "
        "Urbana-Champaign"
    ),
    "University of Wisconsin-Madison": (
        "UW Madison; UW-Madison; University of Wisconsin, Madison; University of Wisconsin at Madison"
    ),
    "University of Texas at Austin": "UT Austin; University of Texas Austin; The University of Texas, Austin",
    "University of North Carolina at Chapel Hill": (
        "UNC Chapel Hill; UNC-Chapel Hill; University of North Carolina, Chapel Hill"
    ),
    "University of Virginia": "UVA; U.Va.; UVa",
    "University of Massachusetts Amherst": (
        "UMass Amherst; University of Massachusetts, Amherst; University of Massachusetts at Amherst"
    ),
    "University of Maryland": "University of Maryland, College Park; University of Maryland College Park; UMD; UMCP",
    "Virginia Tech": (
        "Virginia Polytechnic Institute and State University; Virginia Polytechnic Institute; VPI; Virginia Tech "
        "University"
    ),
    "Texas A&M University": "TAMU; Texas A and M University; Texas A&M; Texas A&M University College Station",
    "Arizona State University": "Arizona State",
    "Ohio State University": "The Ohio State University; Ohio State",
    "Michigan State University": "Michigan State",
    "University of California": "UC system; University of California System",
    "University of Notre Dame": "Notre Dame University",
    "Rutgers University": "Rutgers; Rutgers, The State University of New Jersey",
    "Brigham Young University": "BYU; Brigham Young",
    "Rochester Institute of Technology": "RIT Rochester",
    "University of British Columbia": "UBC",
    "University of Toronto": "UofT; U of T; UToronto; Univ. of Toronto",
    "McGill University": "McGill; Université McGill",
    "University of Waterloo": "UWaterloo; Waterloo University",
    "Université de Montréal": "UdeM; University of Montreal",
    "University of Oxford": "Oxford University; Oxford Univ.",
    "University of Cambridge": "Cambridge University; Cambridge Univ.",
    "London School of Economics and Political Science": (
        "LSE; London School of Economics; L.S.E.; LSE London School of Economics"
    ),
    "University College London": "UCL; U.C.L.; UCL University College London",
    "Imperial College London": "Imperial College; Imperial College of Science, Technology and Medicine; ICL London",
    "King's College London": "KCL; Kings College London; King’s College London",
    "School of Oriental and African Studies": "SOAS; SOAS University of London; SOAS, University of London",
    "Queen Mary University of London": "QMUL; Queen Mary, University of London; Queen Mary London",
    "London Business School": "LBS London",
    "University of Edinburgh": "Edinburgh University",
    "University of Glasgow": "Glasgow University",
    "University of St Andrews": "St Andrews University; St. Andrews University; University of Saint Andrews",
    "University of Manchester": "Manchester University; UoM Manchester",
    "University of Leeds": "Leeds University",
    "University of Sheffield": "Sheffield University",
    "University of Bristol": "Bristol University",
    "University of Warwick": "Warwick University",
    "University of Nottingham": "Nottingham University",
    "University of Exeter": "Exeter University",
    "University of Bath": "Bath University",
    "Durham University": "University of Durham",
    "Newcastle University": "Newcastle University UK; University of Newcastle upon Tyne",
    "Trinity College Dublin": "TCD; Trinity College, Dublin; University of Dublin, Trinity College",
    "University College Dublin": "UCD Dublin; National University of Ireland, Dublin",
    "ETH Zurich": (
        "ETH; ETH Zürich; ETHZ; Eidgenössische Technische Hochschule Zürich; Swiss Federal Institute of Technology "
        "Zurich; ETH Zuerich"
    ),
    "École Polytechnique Fédérale de Lausanne": "EPFL; EPF Lausanne; Swiss Federal Institute of Technology Lausanne",
    "University of Zurich": "UZH; Universität Zürich",
    "University of St. Gallen": "HSG; Universität St. Gallen; University of St.Gallen; Universität St.Gallen",
    "Technical University of Munich": "TUM; TU München; Technische Universität München; TU Munich",
    "Ludwig Maximilian University of Munich": (
        "LMU; LMU München; LMU Munich; Ludwig-Maximilians-Universität München; Ludwig-Maximilians-Universität"
    ),
    "RWTH Aachen University": "RWTH Aachen; RWTH; Rheinisch-Westfälische Technische Hochschule Aachen",
    "Technical University of Berlin": "TU Berlin; Technische Universität Berlin; Berlin Institute of Technology",
    "Free University of Berlin": "FU Berlin; Freie Universität Berlin",
    "Humboldt University of Berlin": (
        "HU Berlin; Humboldt-Universität zu Berlin; Humboldt University; Humboldt Universität Berlin"
    ),
    "Karlsruhe Institute of Technology": "KIT Karlsruhe; Karlsruher Institut für Technologie; Universität Karlsruhe",
    "Heidelberg University": (
        "Universität Heidelberg; University of Heidelberg; Ruprecht-Karls-Universität Heidelberg"
    ),
    "University of Cologne": "Universität zu Köln; Universität Köln",
    "Technical University of Darmstadt": "TU Darmstadt; Technische Universität Darmstadt",
    "Technical University of Dresden": (
        "TU Dresden; Technische Universität Dresden; TUD Dresden University of Technology"
    ),
    "University of Vienna": "Universität Wien",
    "Vienna University of Technology": "TU Wien; Technische Universität Wien; TU Vienna",
    "Vienna University of Economics and Business": "WU Wien; WU Vienna; Wirtschaftsuniversität Wien",
    "Delft University of Technology": "TU Delft; Technische Universiteit Delft",
    "Eindhoven University of Technology": "TU Eindhoven; TU/e; Technische Universiteit Eindhoven",
    "University of Amsterdam": "UvA Amsterdam; Universiteit van Amsterdam",
    "Vrije Universiteit Amsterdam": "VU Amsterdam; VU University Amsterdam; Free University of Amsterdam",
    "Leiden University": "Universiteit Leiden; University of Leiden",
    "Utrecht University": "Universiteit Utrecht; University of Utrecht",
    "Erasmus University Rotterdam": "Erasmus University; Erasmus Universiteit Rotterdam; EUR Rotterdam",
    "KU Leuven": "Katholieke Universiteit Leuven; Catholic University of Leuven; University of Leuven",
    "Ghent University": "Universiteit Gent; UGent; University of Ghent",
    "École Polytechnique": "Ecole Polytechnique Paris; l'X; Polytechnique Paris",
    "École normale supérieure": "ENS Paris; ENS Ulm; Ecole Normale Superieure de Paris; ENS PSL",
    "HEC Paris": "École des hautes études commerciales de Paris; HEC School of Management Paris",
    "Sciences Po": "Institut d'études politiques de Paris; Sciences Po Paris; IEP Paris; SciencesPo",
    "ESSEC Business School": "ESSEC",
    "ESCP Business School": "ESCP; ESCP Europe; ESCP-EAP",
    "Polytechnic University of Milan": "Politecnico di Milano; PoliMi",
    "Polytechnic University of Turin": "Politecnico di Torino; PoliTo",
    "Bocconi University": "Bocconi; Università Bocconi; Università Commerciale Luigi Bocconi",
    "Sapienza University of Rome": (
        "La Sapienza; Sapienza Università di Roma; Università La Sapienza; Università degli Studi di Roma La Sapienza"
    ),
    "Polytechnic University of Catalonia": "UPC Barcelona; Universitat Politècnica de Catalunya",
    "Polytechnic University of Madrid": "UPM Madrid; Universidad Politécnica de Madrid",
    "IE University": "Instituto de Empresa; IE Business School Madrid University",
    "Technical University of Denmark": "DTU; Danmarks Tekniske Universitet",
    "University of Copenhagen": "Københavns Universitet; KU Copenhagen; Kobenhavns Universitet",
    "Copenhagen Business School": "CBS Copenhagen; Handelshøjskolen i København",
    "KTH Royal Institute of Technology": "KTH; Kungliga Tekniska högskolan; Royal Institute of Technology Stockholm",
    "Chalmers University of Technology": "Chalmers; Chalmers tekniska högskola",
    "Lund University": "Lunds universitet; University of Lund",
    "Norwegian University of Science and Technology": "NTNU; Norges teknisk-naturvitenskapelige universitet",
    "Aalto University": "Aalto-yliopisto; Aalto",
    "University of Helsinki": "Helsingin yliopisto; Helsinki University",
    "University of Warsaw": "Uniwersytet Warszawski; Warsaw University",
    "Charles University": "Univerzita Karlova; Charles University in Prague",
    "National University of Singapore": "NUS; N.U.S.",
    "Nanyang Technological University": "NTU Singapore; Nanyang Technological University Singapore",
    "Tsinghua University": "Tsinghua",
    "Peking University": "PKU; Beijing University; Beida",
    "University of Hong Kong": "HKU; The University of Hong Kong",
    "Hong Kong University of Science and Technology": "HKUST; The Hong Kong University of Science and Technology",
    "University of Tokyo": "UTokyo; Tokyo University; Todai",
    "Korea Advanced Institute of Science and Technology": "KAIST",
    "Seoul National University": "SNU Seoul",
    "Indian Institute of Technology Bombay": (
        "IIT Bombay; IITB; IIT-Bombay; IIT Mumbai; Indian Institute of Technology, Bombay"
    ),
    "Indian Institute of Technology Delhi": "IIT Delhi; IITD; Indian Institute of Technology, Delhi",
    "Indian Institute of Technology Madras": "IIT Madras; IITM; Indian Institute of Technology, Madras",
    "Indian Institute of Technology Kanpur": "IIT Kanpur; IITK; Indian Institute of Technology, Kanpur",
    "Indian Institute of Technology Kharagpur": "IIT Kharagpur; IIT KGP; Indian Institute of Technology, Kharagpur",
    "Indian Institute of Management Ahmedabad": (
        "IIM Ahmedabad; IIMA; IIM-A; Indian Institute of Management, Ahmedabad"
    ),
    "Indian Institute of Management Bangalore": "IIM Bangalore; IIMB; Indian Institute of Management, Bangalore",
    "Indian Institute of Science": "IISc; IISc Bangalore; Indian Institute of Science Bangalore",
    "Birla Institute of Technology and Science, Pilani": "BITS Pilani; BITS, Pilani",
    "University of Melbourne": "UniMelb; Melbourne University",
    "University of Sydney": "USyd; Sydney University; Sydney Uni",
    "University of New South Wales": "UNSW; UNSW Sydney; University of New South Wales Sydney",
    "Australian National University": "ANU; The Australian National University",
    "University of Cape Town": "UCT Cape Town",
    "University of São Paulo": "USP São Paulo; Universidade de São Paulo",
    "National Autonomous University of Mexico": "UNAM; Universidad Nacional Autónoma de México",
    "Monterrey Institute of Technology and Higher Education": "Tecnológico de Monterrey; Tec de Monterrey; ITESM",
}

EMPLOYERS: dict[str, str] = {
    "IBM": "International Business Machines; International Business Machines Corporation; I.B.M.",
    "Hewlett Packard Enterprise": "HPE; Hewlett-Packard Enterprise",
    "HP": "HP Inc.; Hewlett-Packard; Hewlett Packard",
    "General Electric": "GE; General Electric Company; G.E.",
    "General Motors": "GM; General Motors Company",
    "Microsoft": "Microsoft Corporation; MSFT; Microsoft Corp.",
    "Google": "Google LLC; Google Inc.; Google Ireland; Google UK; Google Germany",
    "Amazon": "Amazon.com; Amazon.com, Inc.; Amazon Inc.",
    "Amazon Web Services": "AWS; Amazon Web Services (AWS); Amazon Web Services, Inc.",
    "Meta": "Meta Platforms; Facebook; Meta (formerly Facebook); Facebook, Inc.; Meta Platforms, Inc.",
    "Apple": "Apple Inc.; Apple Computer; Apple Computer, Inc.",
    "SAP": "SAP SE; SAP AG; SAP Deutschland",
    "PricewaterhouseCoopers": "PwC; PWC; Price Waterhouse Coopers; PricewaterhouseCoopers LLP",
    "Ernst & Young": "EY; Ernst and Young; Ernst & Young LLP; E&Y",
    "KPMG": "KPMG LLP; KPMG AG; KPMG International",
    "Deloitte": "Deloitte LLP; Deloitte Touche Tohmatsu; Deloitte & Touche; Deloitte Touche Tohmatsu Limited",
    "McKinsey & Company": "McKinsey; McKinsey & Co.; McKinsey and Company, Inc.",
    "Boston Consulting Group": "BCG; The Boston Consulting Group; Boston Consulting Group (BCG)",
    "Bain & Company": "Bain; Bain & Co.; Bain and Company",
    "Accenture": "Accenture plc; Accenture PLC; Accenture GmbH",
    "JPMorgan Chase": (
        "JP Morgan; J.P. Morgan; JPMorgan; JPMorgan Chase & Co.; JP Morgan Chase; JPMC; J.P. Morgan Chase & Co."
    ),
    "Goldman Sachs": "Goldman Sachs & Co.; The Goldman Sachs Group; Goldman, Sachs & Co.; Goldman Sachs Group",
    "Bank of America": "BofA; BoA; Bank of America Corporation; Bank of America, N.A.",
    "Citigroup": "Citi; Citigroup Inc.",
    "HSBC": "HSBC Holdings; Hongkong and Shanghai Banking Corporation; HSBC Bank",
    "BNP Paribas": "BNP Paribas SA; BNPP",
    "Royal Bank of Canada": "RBC; Royal Bank of Canada (RBC)",
    "Procter & Gamble": "P&G; Procter and Gamble; The Procter & Gamble Company",
    "Johnson & Johnson": "J&J; Johnson and Johnson",
    "GlaxoSmithKline": "GSK; GSK plc; Glaxo Smith Kline",
    "Merck Sharp & Dohme": "MSD; Merck Sharp and Dohme",
    "AB InBev": "Anheuser-Busch InBev; ABI Anheuser-Busch InBev; ABInBev",
    "BMW": "BMW Group; BMW AG; Bayerische Motoren Werke; Bayerische Motoren Werke AG",
    "Volkswagen": "VW; Volkswagen AG; Volkswagen Group; Volkswagen Aktiengesellschaft",
    "Robert Bosch": "Bosch; Robert Bosch GmbH; Bosch GmbH",
    "Deutsche Bahn": "DB Deutsche Bahn; Deutsche Bahn AG",
    "BBC": "British Broadcasting Corporation; The BBC; B.B.C.",
    "National Health Service": "NHS; N.H.S.; NHS England and Wales National Health Service",
    "World Health Organization": "WHO; World Health Organisation; W.H.O.",
    "United Nations": "UN; U.N.; United Nations Organization; UNO; United Nations Organisation",
    "United Nations Development Programme": "UNDP; UN Development Programme; United Nations Development Program",
    "United Nations High Commissioner for Refugees": "UNHCR; UNHCR, the UN Refugee Agency; UN Refugee Agency",
    "UNICEF": "United Nations Children's Fund; UN Children's Fund",
    "UNESCO": "United Nations Educational, Scientific and Cultural Organization",
    "World Bank": "The World Bank; World Bank Group; The World Bank Group",
    "International Monetary Fund": "IMF; The International Monetary Fund",
    "European Central Bank": "ECB Frankfurt; Europäische Zentralbank; European Central Bank (ECB)",
    "European Organization for Nuclear Research": "CERN; European Organisation for Nuclear Research",
    "European Molecular Biology Laboratory": "EMBL",
    "International Committee of the Red Cross": "ICRC; ICRC International Committee of the Red Cross",
    "Médecins Sans Frontières": (
        "MSF; Doctors Without Borders; Ärzte ohne Grenzen; Doctors Without Borders/Médecins Sans Frontières"
    ),
    "World Wildlife Fund": "WWF; World Wide Fund for Nature",
    "National Aeronautics and Space Administration": "NASA; N.A.S.A.",
    "European Space Agency": "ESA; European Space Agency (ESA)",
    "National Institutes of Health": "NIH; The National Institutes of Health",
    "Centers for Disease Control and Prevention": (
        "CDC; Centers for Disease Control; US Centers for Disease Control and Prevention"
    ),
    "Organisation for Economic Co-operation and Development": (
        "OECD; Organization for Economic Cooperation and Development"
    ),
    "Deutsche Gesellschaft für Internationale Zusammenarbeit": (
        "GIZ; GIZ GmbH; Deutsche Gesellschaft für Internationale Zusammenarbeit (GIZ) GmbH"
    ),
    "Tata Consultancy Services": "TCS; Tata Consultancy Services (TCS)",
    "Advanced Micro Devices": "AMD",
    "Taiwan Semiconductor Manufacturing Company": "TSMC; Taiwan Semiconductor Manufacturing",
    "United Parcel Service": "UPS; U.P.S.",
    "Federal Express": "FedEx; FedEx Corporation; Fed Ex",
    "Air France-KLM": "Air France KLM Group",
    "British Telecom": "BT Group; BT plc; British Telecommunications",
    "American Express": "Amex; American Express Company; AmEx",
    "New York Times": "The New York Times; NYT; The New York Times Company; NY Times",
    "Walt Disney Company": "The Walt Disney Company; Disney; Walt Disney",
    "Max Planck Society": "Max-Planck-Gesellschaft; MPG Max-Planck-Gesellschaft; Max Planck Gesellschaft",
    "Fraunhofer Society": "Fraunhofer-Gesellschaft; Fraunhofer Gesellschaft; Fraunhofer",
    "CNRS": "Centre national de la recherche scientifique; French National Centre for Scientific Research",
    "Commonwealth Scientific and Industrial Research Organisation": "CSIRO",
    "Louis Vuitton Moët Hennessy": "LVMH; LVMH Moët Hennessy Louis Vuitton",
    "International Organization for Migration": "IOM; UN Migration; International Organisation for Migration",
    "Netflix": "Netflix, Inc.",
    "Salesforce": "Salesforce.com; salesforce.com, inc.",
    "Booking.com": "Booking.com B.V.; Booking com",
    "LinkedIn": "LinkedIn Corporation; LinkedIn Ireland",
    "Twitter": "Twitter, Inc.; X (formerly Twitter); Twitter (now X)",
    "Philips": "Royal Philips; Koninklijke Philips; Philips Electronics; Koninklijke Philips N.V.",
    "Shell": "Royal Dutch Shell; Shell plc; Royal Dutch Shell plc",
    "BP": "British Petroleum; BP plc",
    "ExxonMobil": "Exxon Mobil; Exxon Mobil Corporation; ExxonMobil Corporation",
    "Roche": "F. Hoffmann-La Roche; Hoffmann-La Roche; F. Hoffmann-La Roche AG; F. Hoffmann-La Roche Ltd",
    "UBS": "UBS AG; Union Bank of Switzerland; UBS Group",
    "ABN AMRO": "ABN AMRO Bank; ABN AMRO Bank N.V.",
    "Walmart": "Wal-Mart; Wal-Mart Stores; Walmart Inc.; Wal-Mart Stores, Inc.",
    "AstraZeneca": "Astra Zeneca; AstraZeneca plc",
    "Bristol Myers Squibb": "BMS Bristol Myers Squibb; Bristol-Myers Squibb; Bristol-Myers Squibb Company",
    "Eli Lilly": "Eli Lilly and Company; Lilly; Eli Lilly & Co.",
    "Siemens": "Siemens AG; Siemens Aktiengesellschaft",
    "Lufthansa": "Deutsche Lufthansa; Deutsche Lufthansa AG; Lufthansa Group",
    "Deutsche Telekom": "Deutsche Telekom AG; Telekom Deutschland; Telekom Deutschland GmbH",
}
