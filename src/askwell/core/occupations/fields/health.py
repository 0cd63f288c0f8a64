"""Healing and caring."""

from __future__ import annotations

from datetime import date

from askwell.core.occupations.occupation import field as _field
from askwell.core.occupations.occupation import work

field = _field(
    "Health",
    date(2026, 11, 30),
    work(
        "Nurse",
        also="registered nurse; rn; staff nurse; nursing; krankenschwester; infirmier; infirmière; enfermera; icu "
        "nurse; lpn; licensed practical nurse; charge nurse; clinical nurse; krankenpfleger; pflegefachkraft; nurse "
        "manager; director of nursing; school nurse; travel nurse; bsn; verpleegkundige; nursing assistant manager; "
        "pflegefachfrau; community nurse; district nurse; ward manager; clinical nurse specialist; nurse educator; "
        "emergency nurse; operating room nurse; theatre nurse; enfermeiro; matron; public health nurse; nurse case "
        "manager",
        does="watch over patients and act in time; give medicines and comfort; teach families",
        needs="clinical knowledge, calm, empathy, exact notes",
        near="nurse-practitioner, midwife, paramedic, care-assistant, medical-assistant",
        onet="29-1141.00",
    ),
    work(
        "Nurse practitioner",
        also="advanced practice registered nurse; np; advanced practice nurse; family nurse practitioner; aprn; "
        "crna; nurse anesthetist; advanced nurse practitioner; psychiatric nurse practitioner; certified registered "
        "nurse anesthetist; physician assistant; physician associate",
        does="examine, diagnose and prescribe; follow chronic illness; work beside physicians",
        needs="diagnosis, pharmacology, listening, judgement",
        near="nurse, physician",
        onet="29-1171.00",
    ),
    work(
        "Physician",
        also="doctor; md; general practitioner; gp; medical doctor; family physician; resident physician; medical "
        "resident; pediatrician; paediatrician; cardiologist; oncologist; neurologist; radiologist; internist; arzt; "
        "médecin; médico; ärztin; dermatologist; anesthesiologist; consultant physician; hospitalist; junior doctor; "
        "psychiatrist; pathologist; emergency physician; assistenzarzt; oberarzt; family doctor; endocrinologist; "
        "chief medical officer; medical director; gynecologist; attending physician; anaesthetist; huisarts; "
        "gastroenterologist; registrar medicine; specialist registrar; medical officer; resident doctor; house "
        "officer; facharzt",
        does="find out what ails people and treat it; explain choices; decide with little time",
        needs="medicine, listening, judgement, stamina",
        near="surgeon, nurse-practitioner, clinical-researcher",
        onet="29-1216.00",
    ),
    work(
        "Surgeon",
        also="orthopedic surgeon; neurosurgeon; chirurg; cardiac surgeon; plastic surgeon; surgical resident; "
        "general surgeon; ophthalmologist; orthopaedic surgeon; surgical registrar; consultant surgeon; oral surgeon",
        does="operate; decide when not to; lead a team in the theatre",
        needs="anatomy, steady hands, judgement, stamina",
        near="physician",
        onet="29-1249.00",
    ),
    work(
        "Dentist",
        also="dental surgeon; orthodontist; zahnarzt; dentiste; dental hygienist; dental assistant; odontologist; "
        "dental nurse; zahnärztin; endodontist; tandarts; periodontist; general dentist; dds; dental technician; "
        "dental therapist",
        does="treat teeth and prevent trouble; calm the fearful; run a practice",
        needs="fine handwork, diagnosis, kindness, business sense",
        near="physician",
        onet="29-1021.00",
    ),
    work(
        "Pharmacist",
        also="clinical pharmacist; hospital pharmacist; community pharmacist; pharmd; apotheker; pharmacien; "
        "pharmacy technician; pharmacy manager; farmacéutico; staff pharmacist; pharmacy assistant; retail "
        "pharmacist; pharmacy intern; pharmacienne; apothekerin; pharmacy director; pharma assistant; pta",
        does="check and hand out medicines; advise on doses and mixtures; answer physicians",
        needs="pharmacology, accuracy, advising, law",
        near="clinical-researcher, chemist, nurse",
        onet="29-1051.00",
    ),
    work(
        "Physiotherapist",
        also="physical therapist; physio; pt; dpt; sports therapist; athletic trainer; chiropractor; "
        "kinésithérapeute; physical therapy assistant; rehabilitation specialist; kinesiologist; fysiotherapeut; "
        "fisioterapeuta; osteopath; massage therapist; exercise physiologist; physiotherapeut; sports "
        "physiotherapist; masseur",
        does="help bodies to move again; plan exercise; measure progress",
        needs="anatomy, hands, encouragement, patience",
        near="occupational-therapist, fitness-trainer",
        onet="29-1123.00",
    ),
    work(
        "Occupational therapist",
        also="ot; ergotherapeut; occupational therapy assistant; speech therapist; speech language pathologist; slp; "
        "speech and language therapist; ergothérapeute; logopäde; audiologist; logopedist; recreational therapist; "
        "art therapist; music therapist; ergotherapeutin; orthophoniste; behavior therapist; bcba; board certified "
        "behavior analyst; behavior analyst; rehabilitation therapist",
        does="help people do what matters to them again; adapt homes and tools; train speech and hands",
        needs="observation, creativity, patience, anatomy",
        near="physiotherapist, special-education-teacher, psychologist",
        onet="29-1122.00",
    ),
    work(
        "Psychologist",
        also="clinical psychologist; counseling psychologist; psychologe; psychologue; psicólogo; psychotherapist; "
        "school psychologist; educational psychologist; forensic psychologist; neuropsychologist; research "
        "psychologist; psychologin; psychoanalyst; assistant psychologist; behavioral scientist; sports "
        "psychologist; psycholoog; behavioural scientist; cognitive psychologist; psychotherapeut; trainee clinical "
        "psychologist",
        does="assess and treat; listen without hurry; study how people think and act",
        needs="psychology, listening, testing, ethics",
        near="therapist, social-worker, physician, ux-researcher",
        onet="19-3033.00",
    ),
    work(
        "Therapist",
        also="counselor; mental health counselor; counsellor; marriage and family therapist; lmft; mental health "
        "therapist; substance abuse counselor; psychiatric counselor; licensed professional counselor; lpc; lmhc; "
        "family therapist; addiction counselor; behavioral health specialist; grief counselor; couples therapist; "
        "mental health specialist; mental health clinician; licensed therapist; mental health practitioner",
        does="talk with people through hard times; plan steps with them; keep what is said safe",
        needs="listening, methods of therapy, boundaries, patience",
        near="psychologist, social-worker, school-counsellor",
        onet="21-1014.00",
    ),
    work(
        "Midwife",
        also="hebamme; sage-femme; nurse midwife; doula; certified nurse midwife; labor and delivery nurse; "
        "lactation consultant; matrona; verloskundige",
        does="care for women before, at and after birth; know when to call help; teach new parents",
        needs="obstetrics, calm, empathy, judgement",
        near="nurse",
        onet="29-1161.00",
    ),
    work(
        "Paramedic",
        also="emt; emergency medical technician; ambulance driver; notfallsanitäter; ambulance technician; flight "
        "paramedic; ambulancier; rettungssanitäter; first responder; critical care paramedic; emergency care "
        "assistant",
        does="reach people in an emergency; keep them alive; hand over in order",
        needs="emergency medicine, calm, driving, teamwork",
        near="nurse, firefighter",
        onet="29-2043.00",
    ),
    work(
        "Radiographer",
        also="radiologic technologist; radiology technician; mri technologist; sonographer; x-ray technician; "
        "ultrasound technician; medical imaging technologist; mtra; radiation therapist; ct technologist; diagnostic "
        "radiographer; medical physicist; diagnostic medical sonographer; imaging specialist; radiology manager",
        does="take pictures of the inside of bodies; position and reassure; keep doses low",
        needs="anatomy, machines, kindness, safety",
        near="medical-laboratory-scientist, nurse",
        onet="29-2034.00",
    ),
    work(
        "Medical laboratory scientist",
        also="medical technologist; clinical laboratory scientist; biomedical scientist nhs; phlebotomist; mtla; "
        "medical lab technician; medical laboratory technician; clinical lab technician; histotechnologist; "
        "pathology technician; medical laboratory assistant; clinical scientist; cytotechnologist; "
        "medizinisch-technische assistentin",
        does="test blood and tissue; guard quality; report what physicians need",
        needs="laboratory methods, accuracy, instruments, record keeping",
        near="laboratory-technician, biologist, radiographer",
        onet="29-2011.00",
    ),
    work(
        "Dietitian",
        also="nutritionist; dietician; ernährungsberater; clinical dietitian; registered dietitian; sports "
        "nutritionist; diététicien; nutrition consultant; nutrition coach; diëtist; public health nutritionist; "
        "nutrition specialist",
        does="work out what somebody should eat and will; advise clinics and kitchens; teach",
        needs="nutrition, listening, planning, science",
        near="food-scientist, nurse, fitness-trainer",
        onet="29-1031.00",
    ),
    work(
        "Veterinarian",
        also="doctor of veterinary medicine; veterinary medicine doctor; vet; veterinary surgeon; tierarzt; "
        "vétérinaire; veterinary nurse; vet tech; veterinary technician; veterinario; tierärztin; dvm; zookeeper; "
        "animal nurse; dierenarts; veterinary assistant; equine vet; animal care technician",
        does="treat animals and speak with their people; operate; keep herds healthy",
        needs="animal medicine, hands, honesty, stamina",
        near="physician, biologist",
        onet="29-1131.00",
    ),
    work(
        "Optometrist",
        also="optician; dispensing optician; augenoptiker; ophthalmic technician; opticien; orthoptist; optiker; "
        "optometry assistant; ophthalmic assistant",
        does="test eyes; fit glasses and lenses; notice illness early",
        needs="optics, measuring, friendliness, selling honestly",
        near="physician",
        onet="29-1041.00",
    ),
    work(
        "Care assistant",
        also="caregiver; carer; healthcare assistant; home health aide; nursing assistant; cna; certified nursing "
        "assistant; altenpfleger; support worker; care worker; personal care assistant; patient care technician; "
        "health care assistant; aide-soignant; nursing home aide; live-in carer; auxiliar de enfermería; nurse aide; "
        "home carer; orderly; pflegehelfer; direct support professional; patient care assistant; zorgverlener; aide "
        "soignante; senior carer; altenpflegerin; disability support worker; residential support worker",
        does="help with washing, dressing and eating; keep company; tell nurses what changes",
        needs="patience, strength, kindness, observation",
        near="nurse, social-worker",
        onet="31-1131.00",
    ),
    work(
        "Medical assistant",
        also="clinical assistant; medical scribe; mfa; medizinische fachangestellte; clinic assistant; medical "
        "secretary; medical biller; medical coder; patient care coordinator; surgical technologist; medical office "
        "assistant; scrub tech; patient coordinator; medical billing specialist; operating department practitioner; "
        "health information technician; medical records clerk; medical coding specialist; surgical technician; "
        "clinical coder; patient services representative; unit secretary; medical administrator",
        does="prepare patients and rooms; measure and note; keep a practice moving",
        needs="organisation, kindness, clinical basics, software",
        near="nurse, receptionist, health-services-manager",
        onet="31-9092.00",
    ),
    work(
        "Health services manager",
        also="healthcare administrator; hospital administrator; healthcare manager; practice manager; clinic "
        "manager; health services administrator; hospital manager; healthcare consultant; clinical operations "
        "manager; medical practice manager; health administrator; clinical director; clinical manager; healthcare "
        "management; nhs manager; patient services manager; health program manager; population health manager; care "
        "coordinator; case manager healthcare; health informatics specialist; clinical informatics specialist; "
        "clinical analyst; health information manager; care manager; nurse informaticist; healthcare analyst; health "
        "data analyst; healthcare data analyst; clinical data analyst; hospital director; registered care manager",
        does="run a clinic or ward: people, money, rules; improve how patients pass through",
        needs="leading, budgets, health law, planning",
        near="operations-manager, nurse, public-health-specialist",
        onet="11-9111.00",
    ),
    work(
        "Public health specialist",
        also="public health analyst; public health; public health officer; health educator; community health worker; "
        "mph; public health consultant; global health specialist; health promotion officer; public health advisor; "
        "health policy analyst; global health consultant; public health program manager; health promotion "
        "specialist; health economist; global health program officer; health equity analyst; public health manager; "
        "environmental health officer; public health researcher; wellness coordinator; community health manager",
        does="keep whole populations healthier; plan programmes; teach and persuade",
        needs="statistics, health science, communication, planning",
        near="epidemiologist, policy-analyst, health-services-manager",
    ),
    work(
        "Epidemiologist",
        also="infectious disease epidemiologist; epidemiology researcher; disease surveillance officer; epidemiology "
        "fellow; epidemiologe; field epidemiologist; epidemiology analyst; cancer epidemiologist; epidemiology; "
        "pharmacoepidemiologist; genetic epidemiologist; surveillance epidemiologist; infection preventionist",
        does="find out who falls ill and why; trace outbreaks; model what comes",
        needs="statistics, study design, programming, writing",
        near="biostatistician, public-health-specialist, data-scientist",
        onet="19-1041.00",
    ),
    work(
        "Biostatistician",
        also="biostatistics analyst; statistical geneticist; clinical statistician; biostatistics manager; trial "
        "statistician; biometrician; biostatistics; statistical scientist clinical; rwe statistician; medical "
        "statistician",
        does="plan trials so that they can answer; analyse them as promised; explain to physicians",
        needs="statistics, r or sas, study design, writing",
        near="statistician, epidemiologist, clinical-researcher, data-scientist, bioinformatician",
        onet="15-2041.01",
    ),
    work(
        "Clinical researcher",
        also="clinical research coordinator; clinical research associate; cra; clinical trial manager; clinical "
        "project manager; clinical research manager; clinical data manager; medical science liaison; msl; clinical "
        "trial coordinator; clinical research scientist; medical affairs manager; clinical study manager; study "
        "coordinator; clinical development scientist; clinical trials assistant; clinical research; clinical "
        "research nurse; medical advisor; clinical trial associate; clinical data coordinator; medical affairs; "
        "pharmacovigilance specialist; pharmacovigilance officer; clinical operations lead; clinical trial "
        "assistant; medical monitor; clinical research assistant; clinical research specialist; medical science "
        "manager; crc; drug safety specialist; clinical programmer; head of clinical operations; medical information "
        "specialist; clinical research fellow",
        does="run studies of medicines by the rules; visit clinics and check records; speak with physicians",
        needs="good clinical practice, accuracy, organisation, biology",
        near="biostatistician, research-scientist, nurse, quality-manager",
        onet="11-9121.01",
    ),
)
