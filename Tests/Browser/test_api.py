"""The API against its own description: every operation over the five committees, and every kind of refusal."""

import http.client
import json
import subprocess
import urllib.request
from urllib.parse import quote, urlencode, urlsplit

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

import addresses
import program

DESCRIPTION = "/api/v1/openapi.json"
ROOT = "urn:openapi"
PROBLEM = "application/problem+json"
# The machine may send web requests through a proxy: never these.
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def media_type(self):
        return self.headers.get("Content-Type", "").split(";")[0]

    def json(self):
        return json.loads(self.body)


def send(origin, method, path, body=None, headers=None):
    place = urlsplit(origin)
    connection = http.client.HTTPConnection(place.hostname, place.port, timeout=60)
    try:
        connection.request(method, path, body=body, headers=headers or {})
        answer = connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read())
    finally:
        connection.close()


@pytest.fixture(scope="module")
def description(origin):
    return send(origin, "GET", DESCRIPTION).json()


def closed(schema):
    """The same schema with no member that is not described, so that the two cannot drift apart."""
    if isinstance(schema, dict):
        schema = {name: closed(rule) for name, rule in schema.items()}
        if isinstance(schema.get("properties"), dict):
            schema.setdefault("additionalProperties", False)
        return schema
    return [closed(rule) for rule in schema] if isinstance(schema, list) else schema


@pytest.fixture(scope="module")
def faults(description):
    """faults(schema, value): what is wrong with a value."""
    whole = closed(description)
    # A problem may name a parameter, and needs not.
    whole["components"]["schemas"]["Problem"]["additionalProperties"] = {"type": "string"}
    registry = Registry().with_resource(ROOT, Resource(contents=whole, specification=DRAFT202012))

    def absolute(schema):
        if isinstance(schema, dict):
            return {
                name: ROOT + rule if name == "$ref" else absolute(rule) for name, rule in schema.items()
            }
        return [absolute(rule) for rule in schema] if isinstance(schema, list) else schema

    def faults(schema, value):
        validator = Draft202012Validator(
            absolute(closed(schema)), registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER
        )
        return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)][:5]

    return faults


def operations(description):
    for path, methods in description["paths"].items():
        for method, operation in methods.items():
            yield path, method.upper(), operation


def result(operation):
    return operation["responses"]["200"]["content"]["application/json"]["schema"]


def every_page(origin, path):
    """The items of a list, page by page, as few to a page as there may be many pages."""
    items = []
    while path:
        page = send(origin, "GET", path).json()
        assert page["items"] or not items, f"{path} is an empty page"
        items += page["items"]
        path = page["next"]
    return items


def real_addresses(origin, path):
    """Addresses of a pattern for what the five committees have."""
    if "{" not in path:
        return [path]
    if "/figures/" in path:
        figures = every_page(origin, "/api/v1/figures?limit=500")
        chosen = figures[:: max(1, len(figures) // 40)]
        return [
            path.format(
                unit=figure["unit"]["code"], indicator=figure["indicator"]["code"],
                period=figure["period"]["code"].replace("/", "--"),
            )
            for figure in chosen
        ]
    if path.endswith("/scorecard"):
        found = []
        for unit in addresses.UNITS:
            base = path.format(unit=unit)
            periods = send(origin, "GET", f"/api/v1/units/{unit}").json()["periods"]
            found += [base, f"{base}?boundaries=now&lang=en", *(f"{base}?period={quote(p['label'])}" for p in periods)]
        return found
    listing, name = path.split("/{")
    name = name.rstrip("}")
    key = "code" if name in ("unit", "indicator", "source") else "id"
    items = every_page(origin, listing + "?limit=500")
    assert items, f"{listing} is empty"
    return [path.format(**{name: quote(item[key], safe="")}) for item in items]


def test_the_description_is_json_schema_throughout(description):
    assert description["openapi"].startswith("3.1.")
    for schema in description["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
    names = [operation["operationId"] for _, _, operation in operations(description)]
    assert len(names) == len(set(names))


def test_the_command_prints_the_description_that_is_served(description, tmp_path):
    printed = subprocess.run([program.BINARY, "openapi"], check=True, capture_output=True).stdout
    assert json.loads(printed) == description
    file = tmp_path / "openapi.json"
    assert subprocess.run([program.BINARY, "openapi", "-o", file], check=True, capture_output=True).stdout == b""
    assert json.loads(file.read_text(encoding="utf-8")) == description


def test_every_answer_is_what_the_description_says(origin, description, faults):
    wrong, asked = [], 0
    for path, method, operation in operations(description):
        if method != "GET":
            continue
        for address in real_addresses(origin, path):
            asked += 1
            answer = send(origin, "GET", address)
            assert (answer.status, answer.media_type) == (200, "application/json"), f"{address}: {answer.body[:200]}"
            found = faults(result(operation), answer.json())
            wrong += [f"{address} {fault}" for fault in found]
    assert wrong == []
    assert asked > 300


def test_findings_are_what_the_description_says(origin, description, faults):
    text = "Số đảng viên tăng từ 80 lên 155, tăng 76 đảng viên.\nCó 31 chi bộ, trong đó 12 chi bộ ở Khu A và 19 ở Khu B.\n"
    operation = description["paths"]["/api/v1/check"]["post"]
    for kind in operation["requestBody"]["content"]:
        if "wordprocessingml" in kind:
            body = (program.ROOT / "Tests/WebTests/Fixtures/bao-cao.docx").read_bytes()
        else:
            body = text.encode()
        for show in ("wrong", "all"):
            answer = send(
                origin, "POST", f"/api/v1/check?show={show}&name=a.txt&lang=en", body, {"Content-Type": kind}
            )
            assert answer.status == 200, answer.body
            assert answer.headers["Cache-Control"] == "no-store"
            findings = answer.json()
            assert faults(result(operation), findings) == []
            assert findings and all(finding["file"] == "a.txt" for finding in findings)
            if show == "wrong" and "word" not in kind:
                assert [finding["verdict"] for finding in findings] == ["inconsistent"]
    rule = findings[0]["rule"]
    off = send(origin, "POST", f"/api/v1/check?show=all&off={rule}", text.encode(), {"Content-Type": "text/plain"})
    assert rule not in [finding["rule"] for finding in off.json()]


def test_lists_come_a_page_at_a_time_and_leave_nothing_out(origin, description):
    for path, method, operation in operations(description):
        if "limit" not in [parameter["name"] for parameter in operation["parameters"]]:
            continue
        whole = every_page(origin, path + "?limit=500")
        step = max(1, len(whole) // 5)
        assert every_page(origin, f"{path}?limit={step}") == whole, path
        assert len(send(origin, "GET", path).json()["items"]) == min(100, len(whole))


def test_filters_stay_on_the_next_page(origin):
    everything = every_page(origin, "/api/v1/targets?limit=500")
    for name, value in [("unit", "hai-phong"), ("status", "met")]:
        found = every_page(origin, "/api/v1/targets?" + urlencode({name: value, "limit": 3}))
        wanted = [
            item["id"] for item in everything
            if value in (item["committee"]["code"] if name == "unit" else item["target"]["status"])
        ]
        assert [item["id"] for item in found] == wanted and len(wanted) > 3
    words = every_page(origin, "/api/v1/indicators?q=von+dau+tu&limit=1")
    assert words and all("vốn" in item["name"].lower() for item in words)


def test_the_scorecard_is_what_the_command_and_the_page_write(origin):
    api = send(origin, "GET", "/api/v1/units/hai-phong/scorecard?period=2015-2020").json()
    page = send(origin, "GET", "/units/hai-phong/scorecard.json?period=2015-2020").json()
    api.pop("asOf"), page.pop("asOf")
    assert api == page


REFUSED = [
    ("GET", "/api/v1/nothing", {}, None, 404, "notFound"),
    ("GET", "/api", {}, None, 404, "notFound"),
    ("PUT", "/api/v1/nothing", {}, b"", 404, "notFound"),
    ("GET", "/api/v1/units/nobody", {}, None, 404, "notFound"),
    ("GET", "/api/v1/units/hai-phong/scorecard?period=x", {}, None, 404, "notFound"),
    ("GET", "/api/v1/targets?after=nobody", {}, None, 404, "notFound"),
    ("POST", "/api/v1/units", {}, b"", 405, "methodNotAllowed"),
    ("DELETE", "/api/v1/check", {}, None, 405, "methodNotAllowed"),
    ("GET", "/api/v1/check", {}, None, 405, "methodNotAllowed"),
    ("PROPFIND", "/api/v1/units", {}, None, 405, "methodNotAllowed"),
    ("GET", "/api/v1/units", {"Accept": "text/html"}, None, 406, "notAcceptable"),
    ("GET", "/api/v1/units", {"Accept": "application/json;q=0, */*"}, None, 406, "notAcceptable"),
    ("GET", "/api/v1/units?limit=0", {}, None, 400, "badParameter"),
    ("GET", "/api/v1/units?limit=501", {}, None, 400, "badParameter"),
    ("GET", "/api/v1/units?limit=1&limit=2", {}, None, 400, "badParameter"),
    ("GET", "/api/v1/units?limti=1", {}, None, 400, "badParameter"),
    ("GET", "/api/v1/units?lang=fr", {}, None, 400, "badParameter"),
    ("GET", "/api/v1/units?after=%00", {}, None, 400, "badParameter"),
    ("GET", "/api/v1/units/%00", {}, None, 404, "notFound"),
    ("GET", "/api/v1/targets?status=good", {}, None, 400, "badParameter"),
    ("GET", "/api/v1/units/hai-phong/scorecard?boundaries=2025-02-30", {}, None, 400, "badParameter"),
    ("GET", "/api/v1/journal?after=last", {}, None, 400, "badParameter"),
    ("POST", "/api/v1/check?off=nothing", {"Content-Type": "text/plain"}, b"a", 400, "badParameter"),
    ("POST", "/api/v1/check", {"Content-Type": "application/pdf"}, b"a", 415, "unsupportedMediaType"),
    ("POST", "/api/v1/check", {}, b"a", 415, "unsupportedMediaType"),
    ("POST", "/api/v1/check", {"Content-Type": "text/plain"}, b"", 422, "unreadable"),
    ("POST", "/api/v1/check", {"Content-Type": "text/plain"}, b"%PDF-1.7", 422, "unreadable"),
    ("POST", "/api/v1/check", {"Content-Type": "text/plain"}, "MẬT\n\nBáo cáo".encode(), 403, "secretDocument"),
    ("POST", "/api/v1/check", {"Content-Type": "text/plain", "Origin": "https://xau.vn"}, b"a", 403, "forbidden"),
    ("POST", "/api/v1/check", {"Content-Type": "text/plain"}, b"a" * (20 << 20) + b"a", 413, "tooLarge"),
    # Turned away at the door, before any address is looked at.
    ("GET", "/api/v1/units?after=" + "a" * 5_000, {}, None, 414, "addressTooLong"),
    ("GET", "/api/v1/units", {}, b"a", 400, "badBody"),
    # Pages too, where a program asks.
    ("GET", "/nothing", {"Accept": "application/json"}, None, 404, "notFound"),
    ("GET", "/indicators/nobody.json", {}, None, 404, "notFound"),
    ("GET", "/targets/nobody", {"Accept": "application/json"}, None, 404, "notFound"),
    ("DELETE", "/targets", {"Accept": "application/json"}, None, 405, "methodNotAllowed"),
]


# Named by number: some addresses are too long to be names.
@pytest.mark.parametrize("method, path, headers, body, status, kind", REFUSED, ids=range(len(REFUSED)))
def test_a_refusal_is_a_problem(origin, description, faults, method, path, headers, body, status, kind):
    answer = send(origin, method, path, body, headers)
    assert (answer.status, answer.media_type) == (status, PROBLEM), answer.body[:300]
    problem = answer.json()
    assert faults({"$ref": "#/components/schemas/Problem"}, problem) == []
    assert problem["type"].endswith(":" + kind) and problem["status"] == status
    assert problem["instance"] == path.split("?")[0]
    # Of a text that cannot be read, a second sentence says what to do.
    assert kind == "unreadable" or problem["detail"].count(". ") == 0, "more than one sentence"
    if status == 405:
        assert set(answer.headers["Allow"].split(", ")) <= {"GET", "HEAD", "POST"}
    if kind == "badParameter":
        assert problem["parameter"] in problem["detail"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_heads_are_answered_without_bodies(origin):
    whole, head = (send(origin, method, "/api/v1/sources") for method in ("GET", "HEAD"))
    assert head.status == 200 and head.body == b""
    assert head.headers["Content-Length"] == str(len(whole.body))


def test_a_problem_speaks_the_language_asked_for(origin):
    english = send(origin, "GET", "/api/v1/units/nobody?lang=en").json()
    assert english["title"] == "Not found" and "no unit" in english["detail"]
    assert send(origin, "GET", "/api/v1/units/nobody").json()["title"] == "Không tìm thấy"


def test_people_get_a_page_where_programs_get_a_problem(origin):
    for method, path, status in [("GET", "/nothing", 404), ("DELETE", "/targets", 405), ("GET", "/targets/nobody", 404)]:
        answer = send(origin, method, path, headers={"Accept": "text/html,*/*;q=0.8"})
        assert (answer.status, answer.media_type) == (status, "text/html")
        assert "<h1" in answer.body.decode()


def test_metrics_are_for_the_own_machine_only_and_name_no_address(origin):
    send(origin, "GET", "/units/hai-phong")
    send(origin, "GET", "/api/v1/units/nobody")
    send(origin, "GET", "/somewhere/personal")
    answer = send(origin, "GET", "/metrics")
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    text = answer.body.decode()
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    values = dict(line.rsplit(" ", 1) for line in lines)
    assert int(values['nhiemky_http_requests_total{route="/units/{unit}",status="2xx"}']) >= 1
    assert int(values['nhiemky_http_requests_total{route="/api/v1/units/{unit}",status="4xx"}']) >= 1
    assert int(values['nhiemky_http_requests_total{route="(none)",status="4xx"}']) >= 1
    assert values["nhiemky_database_up"] == "1" and int(values["process_resident_memory_bytes"]) > 1_000_000
    assert "hai-phong" not in text and "nobody" not in text and "personal" not in text
    route = 'route="/units/{unit}"'
    buckets = [int(value) for name, value in values.items() if "_bucket{" + route + "," in name]
    assert buckets == sorted(buckets) and buckets[-1] == int(
        values["nhiemky_http_request_duration_seconds_count{" + route + "}"]
    )
    for headers, status in [
        ({"X-Forwarded-For": "10.0.0.1"}, 303), ({"Forwarded": "for=10.0.0.1"}, 303), ({"Host": "nhiemky.vn"}, 421),
    ]:
        answer = send(origin, "GET", "/metrics", headers=headers)
        assert answer.status == status
        assert b"nhiemky_http" not in answer.body
