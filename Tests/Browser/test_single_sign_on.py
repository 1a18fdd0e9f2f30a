"""Signing in through a real provider, in a real browser: there and back, who comes in, and what counts as two factors."""

import re
from collections import namedtuple
from urllib.parse import quote, urlsplit

import pytest

import program as programs
import provider as providers
from people import one_time_code

RETURN = "/sign-in/sso/return"
REFUSED = "Chưa có tài khoản nào gắn với định danh này"

House = namedtuple("House", "program provider")


def house(*factors):
    """A server, and a provider that asks for some factors; under another name, so that browsers take it for another site."""
    port = programs.free_port()
    options = [word for factor in factors for word in ("--factor", factor)]
    address = f"http://127.0.0.1:{port}{RETURN}"
    with providers.running_provider(address, "--host", "localhost", *options) as provider:
        environment = {
            "NHIEMKY_SSO_ISSUER": provider.issuer, "NHIEMKY_SSO_CLIENT": provider.client_id,
            "NHIEMKY_SSO_SECRET": provider.client_secret, "NHIEMKY_SSO_RETURN": address, "NHIEMKY_SSO_LABEL": "tài khoản tỉnh",
        }
        with programs.serving(environment=environment, port=port) as program:
            yield House(program, provider)


with_password = pytest.fixture(scope="module", name="with_password")(lambda: (yield from house("password")))
with_code = pytest.fixture(scope="module", name="with_code")(lambda: (yield from house("otp")))
with_both = pytest.fixture(scope="module", name="with_both")(lambda: (yield from house("password", "otp")))


@pytest.fixture
def visit(browser):
    """visit(house): a page of a browser of its own."""
    contexts = []

    def visit(house):
        contexts.append(browser.new_context(base_url=house.program.origin))
        return contexts[-1].new_page()

    yield visit
    for context in contexts:
        context.close()


def link(house, name, subject=None):
    """Gives an account the identity of the provider's user, or another one."""
    house.program.machine.run(
        "user", "link", name, "--issuer", house.provider.issuer, "--subject", subject or house.provider.user, "--reason", "thử")


def account(house, name, *roles):
    """An account that has the identity, which whoever had it before gives up."""
    for before in re.findall(r"^\s*\d+\s+(\S+)", house.program.machine.run("user", "list"), re.MULTILINE):
        if before.startswith("nguoi-"):
            link(house, before, "khong-con-" + before)
    house.program.machine.add(name, *roles)
    link(house, name)


def at_the_provider(page, house):
    """Answers whatever the provider asks for, until it sends its user back; it may know its user from before."""
    answers = {
        "login": lambda: house.provider.user, "password": lambda: house.provider.password,
        "otp": lambda: one_time_code(house.provider.phone),
    }
    for _ in answers:
        page.wait_for_load_state()
        if urlsplit(page.url).hostname != "localhost":
            return
        page.locator(", ".join(f"input[name={name}]" for name in answers)).first.wait_for()
        field = next(name for name in answers if page.locator(f"input[name={name}]").count())
        page.fill(f"input[name={field}]", answers[field]())
        with page.expect_navigation():
            page.press(f"input[name={field}]", "Enter")


def come_in(page, house, next_page=None):
    page.goto("/sign-in" + (f"?next={next_page}" if next_page else ""))
    page.click("text=Đăng nhập bằng tài khoản tỉnh")
    at_the_provider(page, house)


def session(page):
    return [cookie for cookie in page.context.cookies() if cookie["name"] == "nhiemky-session"]


def test_who_is_linked_comes_in_and_goes(visit, with_password):
    account(with_password, "nguoi-doc", ("reader", "hai-phong"))
    page = visit(with_password)
    come_in(page, with_password, "/targets?status=met")
    assert page.url == with_password.program.origin + "/targets?status=met"
    assert page.locator("a[href='/account']").inner_text() == "nguoi-doc"
    assert len(session(page)) == 1 and session(page)[0]["httpOnly"]
    # The errand is over: nothing of it is kept.
    assert "nhiemky-attempt" not in {cookie["name"] for cookie in page.context.cookies()}
    page.click("text=Đăng xuất")
    assert session(page) == []
    page.goto("/account")
    assert page.url.endswith("/sign-in?next=%2Faccount")


def test_who_is_not_linked_stays_outside(visit, with_password):
    account(with_password, "nguoi-khac", ("reader",))
    link(with_password, "nguoi-khac", "mot-nguoi-khac")
    page = visit(with_password)
    come_in(page, with_password)
    assert REFUSED in page.inner_text("main")
    assert session(page) == []


def test_a_new_link_takes_the_place_of_the_old(visit, with_password):
    account(with_password, "nguoi-cu", ("reader",))
    page = visit(with_password)
    come_in(page, with_password)
    assert page.locator("a[href='/account']").inner_text() == "nguoi-cu"
    # Whose identity changes is signed out, and comes in no more by the old one.
    link(with_password, "nguoi-cu", "danh-tinh-moi")
    page.goto("/account")
    assert "/sign-in" in page.url
    come_in(page, with_password)
    assert REFUSED in page.inner_text("main")


def test_an_administrator_links_by_the_page(visit, with_password):
    program = with_password.program
    account(with_password, "nguoi-truoc", ("reader",))
    link(with_password, "nguoi-truoc", "danh-tinh-khac")
    program.machine.add("nguoi-moi", ("reader",))
    administrator = program.person()
    administrator.sign_in("quantri", program.first_password)
    listed = administrator.ask("GET", "/accounts").text
    address = re.search(r'href="(/accounts/\d+)"[^>]*>nguoi-moi<', listed).group(1)
    identity = [("act", "link"), ("issuer", with_password.provider.issuer), ("subject", with_password.provider.user)]
    assert administrator.send(address, [*identity, ("reason", "QĐ 12-QĐ/ĐU")]).status == 303
    page = visit(with_password)
    come_in(page, with_password)
    assert page.locator("a[href='/account']").inner_text() == "nguoi-moi"
    # Nobody else gets the same identity.
    other = re.search(r'href="(/accounts/\d+)"[^>]*>nguoi-truoc<', listed).group(1)
    assert administrator.send(other, [*identity, ("reason", "QĐ 13-QĐ/ĐU")]).status >= 400


def test_a_return_that_nobody_asked_for_is_refused(visit, with_password):
    page, other = visit(with_password), visit(with_password)

    def errand(page):
        """Where the browser is sent to, and the state that it is to come back with."""
        address = page.request.get("/sign-in/sso", max_redirects=0).headers["location"]
        return address, re.search(r"[?&]state=([^&]+)", address).group(1)

    def come_back(page, state):
        # Refused before the provider is asked about the code.
        page.goto(f"{RETURN}?code=ma-bat-ky&state={state}&iss={quote(with_password.provider.issuer, safe='')}")
        assert session(page) == []
        return page.inner_text("main")

    _, state = errand(page)
    assert "không khớp" in come_back(page, "A" * len(state))
    # The errand ended with it: the right state comes too late.
    assert "không khớp" in come_back(page, state)
    # Brought to a browser that never went out, and to one that is out on an errand of its own.
    _, state = errand(page)
    assert "không khớp" in come_back(other, state)
    errand(other)
    assert "không khớp" in come_back(other, state)
    # With the right state the provider is asked, and knows no such code.
    assert "Mã đăng nhập" in come_back(page, state)


def test_a_way_back_is_good_once(visit, with_password):
    account(with_password, "nguoi-ve", ("reader",))
    page = visit(with_password)
    address = page.request.get("/sign-in/sso", max_redirects=0).headers["location"]
    back = with_password.provider.visit(address)
    errand = [cookie for cookie in page.context.cookies() if cookie["name"] == "nhiemky-attempt"]
    page.goto(back)
    assert len(session(page)) == len(errand) == 1
    # Even for who kept the errand.
    page.context.clear_cookies()
    page.context.add_cookies(errand)
    page.goto(back)
    assert "Mã đăng nhập" in page.inner_text("main") and session(page) == []


@pytest.mark.parametrize("one_factor", ["with_password", "with_code"])
def test_one_factor_of_the_provider_is_one_factor(visit, request, one_factor):
    house = request.getfixturevalue(one_factor)
    account(house, "nguoi-duyet", ("approver", "hai-phong"))
    page = visit(house)
    come_in(page, house, "/targets")
    # Whoever approves has a second factor: ours is to be set up before anything is shown.
    assert "/sign-in/step" in page.url and page.locator("svg.qr").is_visible()
    page.goto("/targets")
    assert "/sign-in/step" in page.url


def test_two_factors_of_the_provider_are_two(visit, with_both):
    account(with_both, "nguoi-duyet", ("approver", "hai-phong"))
    page = visit(with_both)
    come_in(page, with_both, "/targets")
    assert page.url == with_both.program.origin + "/targets"
    assert page.locator("a[href='/account']").inner_text() == "nguoi-duyet"
