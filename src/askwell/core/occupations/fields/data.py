"""Data, statistics and machines that learn."""

from __future__ import annotations

from datetime import date

from askwell.core.occupations.occupation import field as _field
from askwell.core.occupations.occupation import work

field = _field(
    "Data and AI",
    date(2026, 11, 30),
    work(
        "Data scientist",
        also="applied scientist; decision scientist; data science consultant; ds; data science; product data "
        "scientist; data scientist analytics; datenwissenschaftler; científico de datos; scientifique des données; "
        "data science specialist; quantitative data scientist; nlp data scientist; ai data scientist",
        does="ask a question that data can answer and answer it; fit and test models; tell people who decide",
        needs="statistics, python or r, sql, designing experiments, drawing honest charts",
        near="data-analyst, machine-learning-engineer, statistician, ai-researcher, quantitative-researcher, "
        "bioinformatician",
        onet="15-2051.00",
    ),
    work(
        "Data analyst",
        also="analytics specialist; product analyst; insights analyst; data analytics; data analytics consultant; "
        "reporting analyst; web analyst; datenanalyst; analyste de données; analista de datos; data specialist; data "
        "consultant; business data analyst; digital analyst; people analyst; analytics consultant; customer insights "
        "analyst; product analytics; data quality analyst; decision analyst; analytics associate; sql analyst; "
        "growth analyst; data and insights analyst; data analist",
        does="pull numbers together and check them; make charts that others act on; answer questions of a day",
        needs="sql, spreadsheets, charts, plain explaining, doubt",
        near="data-scientist, business-intelligence-analyst, data-engineer, business-analyst, marketing-analyst, "
        "financial-analyst",
        onet="15-2051.01",
    ),
    work(
        "Data engineer",
        also="big data engineer; etl engineer; analytics engineer; data platform engineer; data pipeline engineer; "
        "data warehouse engineer; data infrastructure engineer; hadoop developer; spark developer; data developer; "
        "software engineer data; big data developer; snowflake developer; ingénieur data; databricks engineer",
        does="build the pipes through which data arrives clean; model tables; watch over freshness and cost",
        needs="sql, python, scheduling, warehouses, testing data",
        near="data-analyst, backend-developer, data-architect, database-administrator, machine-learning-engineer",
        onet="15-1243.01",
    ),
    work(
        "Data architect",
        also="data warehouse architect; big data architect; data modeler; information architect data; enterprise "
        "data architect; data governance manager; data steward; data governance analyst; data governance lead; "
        "master data manager; data management specialist",
        does="decide where data live and what they mean; write down definitions; plan migrations",
        needs="data modelling, warehouses, governance, negotiation",
        near="data-engineer, cloud-architect, database-administrator",
        onet="15-1243.00",
    ),
    work(
        "Machine learning engineer",
        also="ml engineer; mle; ai engineer; deep learning engineer; computer vision engineer; nlp engineer; "
        "artificial intelligence engineer; ai developer; machine learning developer; ml developer; ai/ml engineer; "
        "software engineer machine learning; machine learning software engineer; llm engineer; prompt engineer; "
        "generative ai engineer; applied ai engineer; perception engineer; machine learning specialist; "
        "recommendation engineer; applied machine learning engineer; conversational ai engineer; ai specialist; ai "
        "software engineer; ml ops engineer; computer vision developer",
        does="bring models from a notebook into use; prepare data and measure quality; keep them right afterwards",
        needs="python, machine learning, software engineering, evaluation, gpus",
        near="data-scientist, ai-researcher, data-engineer, software-engineer",
    ),
    work(
        "AI researcher",
        also="machine learning researcher; ai research scientist; machine learning scientist; deep learning "
        "researcher; ml scientist; research engineer machine learning; computer vision researcher; nlp researcher; "
        "artificial intelligence researcher; applied research scientist; ml researcher; ml research scientist; "
        "machine learning research scientist; nlp scientist; ai scientist; ai research engineer; computer vision "
        "scientist; computer scientist; speech scientist; research scientist machine learning",
        does="invent and test ways in which machines learn; read and write papers; run experiments at scale",
        needs="mathematics, a deep learning framework, reading papers, writing",
        near="machine-learning-engineer, data-scientist, research-scientist, professor",
        onet="15-1221.00",
    ),
    work(
        "Business intelligence analyst",
        also="bi analyst; bi developer; business intelligence developer; power bi developer; tableau developer; bi "
        "engineer; business intelligence engineer; bi consultant; bi specialist; business intelligence consultant; "
        "reporting specialist; business intelligence specialist; data visualization specialist; bie; business "
        "intelligence; data visualization analyst; bi reporting analyst; data viz developer",
        does="build dashboards that answer standing questions; agree on what each number means; train colleagues",
        needs="sql, a dashboard tool, data modelling, listening",
        near="data-analyst, data-engineer, financial-analyst",
        onet="15-2051.01",
    ),
    work(
        "Analytics manager",
        also="head of data; data manager; data analytics manager; data science manager; chief data officer; director "
        "of data science; head of analytics; vp data; analytics lead; director of analytics; data lead; cdo; bi "
        "manager; business intelligence manager; data science lead; head of data science; insights manager; "
        "analytics director; head of insights; head of ai; ai manager; director of ai; machine learning manager; "
        "data scientist manager; data engineering manager; head of machine learning; manager of data and analytics; "
        "head of data and analytics; chief ai officer; vp data science; data and ai lead; data team lead; customer "
        "insights manager; ai lead; ai director",
        does="choose which questions a data team works on; hire and teach analysts; speak for evidence upstairs",
        needs="statistics, leading, priorities, translating for others",
        near="data-scientist, data-analyst, product-manager, engineering-manager",
    ),
    work(
        "Statistician",
        also="mathematical statistician; survey statistician; statistical analyst; statistical programmer; sas "
        "programmer; statistical consultant; statistiker; survey methodologist; sas analyst; applied statistician",
        does="design samples and trials; fit models and state what is not known; advise on what data can carry",
        needs="statistics, r or sas, experiment design, careful writing",
        near="data-scientist, biostatistician, actuary, mathematician",
        onet="15-2041.00",
    ),
    work(
        "GIS analyst",
        also="geographic information systems analyst; geographic information systems administrator; gis specialist; "
        "geospatial analyst; gis technician; cartographer; gis developer; remote sensing scientist; geospatial "
        "engineer; geographer; gis manager; gis engineer; geospatial data scientist; mapping analyst; remote sensing "
        "analyst; gis officer",
        does="make maps that answer questions; keep layers of land data; work with satellite pictures",
        needs="gis software, spatial statistics, map design, python",
        near="urban-planner, environmental-scientist, surveyor, data-analyst",
        onet="15-1299.02",
    ),
)
