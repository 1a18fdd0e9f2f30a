"""What a browser holds, keeps and shows of somebody who is signed in: cookies, caches, storage, addresses, fields."""

import re
from urllib.parse import unquote

import pytest

import program as programs
from people import PASSWORD

NEW_PASSWORD = "con cò bay lả bay la"

# Of one person alone, whatever they are asked as.
OWN = ["/", "/units/hai-phong", "/targets", "/targets.csv", "/targets.json", "/journal", "/account", "/account/second-factor",
       "/account/data", "/check", "/personal-data", "/api/v1/units", "/units/khong-co", "/accounts/99"]


@pytest.fixture(scope="module", params=["plain", "encrypted"])
def program(request):
    with programs.serving(encrypted=request.param == "encrypted") as program:
        yield program


@pytest.fixture(scope="module")
def account(program):
    """Somebody who reads figures and the journal, past the first sign-in: name and password."""
    person = program.person()
    person.sign_in("lan.tran", program.machine.add("lan.tran", ("reader",), ("inspection",)))
    return "lan.tran", PASSWORD


@pytest.fixture
def visit(browser, program):
    # The certificate of the test is vouched for by nobody.
    context = browser.new_context(base_url=program.origin, ignore_https_errors=program.origin.startswith("https"))
    yield context.new_page()
    context.close()


def sign_in(page, account):
    page.goto("/sign-in")
    page.fill("#field-name", account[0])
    page.fill("#field-password", account[1])
    page.click("main button")
    assert page.locator("a[href='/account']").is_visible()


def sign_out(page):
    page.click("text=Đăng xuất >> nth=0")
    page.wait_for_url("**/sign-in")


def test_cookies_are_for_this_site_and_no_script(visit, program, account):
    sign_in(visit, account)
    cookies = {cookie["name"]: cookie for cookie in visit.context.cookies()}
    encrypted = program.origin.startswith("https")
    prefix = "__Host-" if encrypted else ""
    assert {prefix + "nhiemky-session", prefix + "nhiemky-device"} <= set(cookies)
    # Of the session alone: gone with the browser.
    assert cookies[prefix + "nhiemky-session"]["expires"] == -1
    for name, cookie in cookies.items():
        assert cookie["httpOnly"] and cookie["sameSite"] == "Lax" and cookie["path"] == "/", name
        # Without a leading dot: for this host alone.
        assert cookie["domain"] == "127.0.0.1", name
        assert cookie["secure"] == encrypted, name
        assert name.startswith(prefix) or name == "lang", name
    assert visit.evaluate("document.cookie") == ""


def test_what_is_shown_to_a_person_is_kept_by_nobody(visit, account):
    sign_in(visit, account)
    for path in OWN:
        answer = visit.request.get(path)
        assert answer.headers["cache-control"] == "private, no-store", path


def test_after_signing_out_the_way_back_shows_nothing(visit, account):
    sign_in(visit, account)
    visit.goto("/account")
    assert account[0] in visit.inner_text("main")
    sign_out(visit)
    # As the browser's own button does; `go_back` asks for the list of pages visited, which fails while a page is put away.
    visit.evaluate("setTimeout(() => history.back(), 0)")
    visit.wait_for_url("**/sign-in?next=%2Faccount")
    assert account[0] not in visit.inner_text("body")


def test_nothing_is_kept_in_the_browser_but_cookies(visit, account):
    sign_in(visit, account)
    for path in ["/", "/units/hai-phong/scorecard?period=2015-2020", "/targets", "/check", "/account"]:
        visit.goto(path)
        kept = visit.evaluate(
            """async () => ({
                local: localStorage.length, session: sessionStorage.length, databases: (await indexedDB.databases()).length,
                caches: (await caches.keys()).length, workers: (await navigator.serviceWorker.getRegistrations()).length,
            })"""
        )
        assert set(kept.values()) == {0}, (path, kept)


def test_no_secret_stands_in_an_address(visit, account):
    """Walks everything somebody signed in can do, and looks through every address asked for, linked to or handed on."""
    asked, secrets = [], {account[1], NEW_PASSWORD}

    def note(request):
        asked.extend([request.url, request.headers.get("referer", "")])

    def look():
        asked.extend(visit.evaluate("[...document.querySelectorAll('[href],[action],[src]')].map(each => each.outerHTML.split('>')[0])"))
        secrets.update(cookie["value"] for cookie in visit.context.cookies() if cookie["name"] != "lang")
        secrets.update(visit.evaluate("[...document.querySelectorAll('input[name=form], input[name=offer]')].map(each => each.value)"))

    visit.on("request", note)
    visit.goto("/account")
    look()
    visit.fill("#field-name", account[0])
    visit.fill("#field-password", account[1])
    visit.click("main button")
    for path in [*OWN, "/units/hai-phong/scorecard?period=2015-2020"]:
        if not path.endswith((".csv", ".json", "/data")) and not path.startswith("/api/"):
            visit.goto(path)
            look()
    visit.goto("/account")
    visit.click("summary:has-text('Tạo khóa')")
    visit.fill("#field-name", "thử")
    visit.check("input[value=read]")
    visit.click("details[open] button")
    secrets.add(visit.inner_text(".note.once code"))
    look()
    visit.goto("/account")
    visit.click("summary:has-text('Đổi mật khẩu')")
    for old, new in [(account[1], NEW_PASSWORD), (NEW_PASSWORD, account[1])]:
        visit.goto("/account")
        visit.click("summary:has-text('Đổi mật khẩu')")
        visit.fill("#field-old", old)
        visit.fill("#field-new", new)
        visit.fill("#field-again", new)
        visit.click("details[open] button")
        visit.wait_for_url("**/account")
        look()
    sign_out(visit)
    look()
    assert len(asked) > 300 and len(secrets) > 10
    shown = [unquote(address) for address in asked]
    assert not [address for address in shown for secret in secrets if secret in address]


def test_fields_suit_password_managers_and_pasting(visit, account):
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.goto("/sign-in")
    name, password = visit.locator("#field-name"), visit.locator("#field-password")
    assert name.get_attribute("autocomplete") == "username"
    assert (password.get_attribute("autocomplete"), password.get_attribute("type")) == ("current-password", "password")
    name.fill(account[0])
    visit.evaluate("words => navigator.clipboard.writeText(words)", account[1])
    password.press("Control+V")
    assert password.input_value() == account[1]
    visit.click("main button")
    visit.goto("/account")
    visit.click("summary:has-text('Đổi mật khẩu')")
    fields = visit.locator("details[open] input[type=password]")
    kinds = [fields.nth(number).get_attribute("autocomplete") for number in range(3)]
    assert kinds == ["current-password", "new-password", "new-password"]
    # A long one is not cut off while it is typed or pasted.
    visit.evaluate("words => navigator.clipboard.writeText(words)", "đ" * 128)
    fields.nth(1).press("Control+V")
    assert len(fields.nth(1).input_value()) == 128
