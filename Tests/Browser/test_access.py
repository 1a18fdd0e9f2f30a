"""Signing in, with a second factor, as people do it: in a real browser, and with a program that reads what the phone would."""

import pytest

import program as programs
from people import PASSWORD, one_time_code


@pytest.fixture(scope="module")
def program():
    with programs.serving() as program:
        yield program


@pytest.fixture
def visit(browser, program):
    context = browser.new_context(base_url=program.origin)
    yield context.new_page()
    context.close()


def sign_in(page, name, password):
    page.goto("/sign-in")
    page.fill("#field-name", name)
    page.fill("#field-password", password)
    page.click("main button")


def test_the_first_administrator_comes_in_and_makes_an_account(visit, program):
    page = visit
    page.goto("/accounts")
    assert page.url.endswith("/sign-in?next=%2Faccounts")
    page.fill("#field-name", "quantri")
    page.fill("#field-password", program.first_password)
    page.click("main button")
    # A password of one's own.
    assert "/sign-in/step" in page.url
    page.fill("#field-old", program.first_password)
    page.fill("#field-new", PASSWORD)
    page.fill("#field-again", PASSWORD + "x")
    page.click("main button")
    assert "không giống nhau" in page.inner_text("[role=alert]")
    page.fill("#field-old", program.first_password)
    page.fill("#field-new", PASSWORD)
    page.fill("#field-again", PASSWORD)
    page.click("main button")
    # A second factor.
    assert page.locator("svg.qr").is_visible()
    secret = page.inner_text("main code")
    page.fill("#field-code", "000000")
    page.click("main button")
    assert page.locator("[role=alert]").is_visible()
    assert page.inner_text("main code") == secret
    page.fill("#field-code", one_time_code(secret))
    page.click("main button")
    codes = page.locator(".recovery code").all_inner_texts()
    assert len(set(codes)) == 10
    page.click("main a")
    page.goto("/accounts")
    assert "quantri" in page.inner_text("table")

    # An account for somebody else.
    page.fill("#field-person", "Trần Thị Lan")
    page.fill("#new-sign-in", "lan.tran")
    page.click("main .panel button")
    issued = page.inner_text(".note.once code")
    page.click("text=Trần Thị Lan")
    page.click("summary:has-text('Giao vai trò')")
    page.select_option("#given-role", "reader")
    page.fill("#field-unit", "hai-phong")
    page.fill("#give-reason", "QĐ 12-QĐ/ĐU")
    page.click("details[open] button")
    assert "Người đọc" in page.inner_text("table")

    # Out, and in with a recovery code.
    page.click("text=Đăng xuất")
    assert page.url.endswith("/sign-in")
    sign_in(page, "quantri", PASSWORD)
    page.fill("#field-code", codes[0])
    page.click("main button")
    page.goto("/account")
    assert "còn 9 mã dự phòng" in page.inner_text("main")
    page.fill("#end-all-password", PASSWORD)
    page.click("text=Đăng xuất mọi nơi")
    page.goto("/account")
    assert "/sign-in" in page.url

    # The other person reads one committee alone.
    sign_in(page, "lan.tran", issued)
    page.fill("#field-old", issued)
    page.fill("#field-new", PASSWORD)
    page.fill("#field-again", PASSWORD)
    page.click("main button")
    page.goto("/")
    text = page.inner_text("main")
    assert "Hải Phòng" in text and "Đà Nẵng" not in text
    assert page.goto("/units/da-nang").status == 404
    assert page.goto("/accounts").status == 403


def test_a_wrong_password_keeps_the_name_and_says_no_more_than_it_must(visit):
    sign_in(visit, "khong-co-ai", "một mật khẩu nào đó")
    assert "không đúng" in visit.inner_text("[role=alert]")
    assert visit.input_value("#field-name") == "khong-co-ai"
    assert visit.input_value("#field-password") == ""


def test_signing_in_never_leads_to_another_site(visit):
    for hostile in ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"]:
        visit.goto("/sign-in?next=" + hostile)
        assert visit.url.startswith("http://127.0.0.1")


def test_cookies_are_out_of_reach_of_scripts(visit):
    visit.goto("/sign-in")
    cookies = visit.context.cookies()
    assert cookies and all(cookie["httpOnly"] and cookie["sameSite"] == "Lax" for cookie in cookies)
    assert visit.evaluate("document.cookie") == ""
