"""A text is checked: pasted, chosen or dropped, with JavaScript and without, on a desk and on a phone."""

import base64
import zipfile
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from addresses import CHECK
from test_accessibility import OPTIONS, readable

WORD = Path(__file__).resolve().parent.parent / "WebTests" / "Fixtures" / "bao-cao.docx"

TEXT = """BÁO CÁO
Số đảng viên tăng từ 80 lên 155, tăng 76 đảng viên.
- Số chi bộ tăng từ 24 lên 31 chi bộ, tăng 7 chi bộ.
"""

LIST = """Số lớp đã mở:
- Quận An Bình: 14 lớp
- Quận Tân Lợi: 9 lớp
- Huyện Đông Sơn: 11 lớp
Tổng cộng: 36 lớp
"""


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def script(request):
    return request.param


def check(page, text=None, file=None):
    if text is not None:
        page.get_by_label("Nội dung văn bản").fill(text)
    if file is not None:
        page.get_by_label("Hoặc tệp văn bản").set_input_files(file)
    page.get_by_role("button", name="Soát số liệu").click()
    page.wait_for_load_state()


@pytest.mark.parametrize("viewport", ["desktop", "phone"])
def test_a_wrong_figure_leads_to_its_arithmetic_and_back(open_page, origin, viewport, script):
    page = open_page(origin + CHECK, viewport, java_script_enabled=script)
    check(page, TEXT)
    wrong = page.locator("a.claim.c-wrong")
    expect(wrong).to_have_count(1)
    expect(wrong).to_contain_text("76")
    wrong.click()
    arithmetic = page.locator(":target .arithmetic")
    expect(arithmetic).to_be_visible()
    expect(arithmetic).to_contain_text("155 − 80 = 75")
    page.locator(":target").get_by_role("link", name="Về con số").click()
    expect(page.locator("a.claim:target")).to_contain_text("76")
    # What was pasted is still there.
    expect(page.locator("textarea")).to_have_value(TEXT)


def test_what_is_right_is_folded_and_unfolds(open_page, origin):
    page = open_page(origin + CHECK)
    check(page, TEXT)
    right = page.locator("a.claim.c-right").last
    note = page.locator(right.get_attribute("href"))
    expect(note).to_be_hidden()
    right.focus()
    page.keyboard.press("Enter")
    expect(note).to_be_visible()
    expect(note.locator(".arithmetic")).to_contain_text("31 − 24 = 7")


def test_a_word_file_comes_back_with_comments(open_page, origin, script, tmp_path):
    page = open_page(origin + CHECK, java_script_enabled=script)
    check(page, file=WORD)
    expect(page.get_by_role("heading", level=1)).to_have_text("bao-cao.docx")
    expect(page.locator("table.quoted caption")).to_have_text("Bảng 1")
    # The page carries the file: nothing has to be chosen again.
    with page.expect_download() as download:
        page.locator(".carried").get_by_role("button", name="Bản Word có ghi chú").click()
    assert download.value.suggested_filename == "bao-cao-da-soat.docx"
    saved = tmp_path / "saved.docx"
    download.value.save_as(saved)
    with zipfile.ZipFile(saved) as archive, zipfile.ZipFile(WORD) as original:
        assert "155 − 80 = 75" in archive.read("word/comments.xml").decode()
        assert archive.read("word/styles.xml") == original.read("word/styles.xml")


def test_only_what_is_wrong_by_choice(open_page, origin, script):
    page = open_page(origin + CHECK, java_script_enabled=script)
    check(page, TEXT)
    assert page.locator("a.claim.c-right").count() > 0
    page.locator(".carried").get_by_role("button", name="Chỉ chỗ sai").click()
    page.wait_for_load_state()
    expect(page.locator("a.claim.c-right")).to_have_count(0)
    expect(page.locator("a.claim.c-wrong")).to_have_count(1)


def test_the_result_can_be_read_in_another_language(open_page, origin, script):
    page = open_page(origin + CHECK, java_script_enabled=script)
    check(page, TEXT)
    # The letterhead's link would lose the result.
    expect(page.locator(".letterhead .tongue")).to_be_hidden()
    page.get_by_role("button", name="English").click()
    page.wait_for_load_state()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("a.claim.c-wrong")).to_have_count(1)
    expect(page.locator(".remark.c-wrong > summary")).to_contain_text("75")
    expect(page.locator("textarea")).to_have_value(TEXT)
    # And stays so, whichever button of the page is pressed.
    page.locator(".carried").get_by_role("button", name="Only what is wrong").click()
    page.wait_for_load_state()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_role("button", name="Check figures").click()
    page.wait_for_load_state()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_role("button", name="Tiếng Việt").click()
    page.wait_for_load_state()
    expect(page.locator("html")).to_have_attribute("lang", "vi")
    expect(page.locator("a.claim.c-wrong")).to_have_count(1)


def test_a_word_file_can_be_read_in_another_language(open_page, origin, script):
    page = open_page(origin + CHECK, java_script_enabled=script)
    check(page, file=WORD)
    page.get_by_role("button", name="English").click()
    page.wait_for_load_state()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("heading", level=1)).to_have_text("bao-cao.docx")
    expect(page.locator("table.quoted caption")).to_have_text("Table 1")
    with page.expect_download() as download:
        page.locator(".carried").get_by_role("button", name="Word file with comments").click()
    with zipfile.ZipFile(download.value.path()) as archive:
        assert ">Wrong: " in archive.read("word/comments.xml").decode()


def test_a_text_too_large_to_carry_says_how_to_change_the_language(open_page, origin, tmp_path):
    page = open_page(origin + CHECK)
    large = tmp_path / "large.html"
    large.write_text(f"<html><body><p>{TEXT}</p><!--{'x' * (6 << 20)}--></body></html>")
    check(page, file=large)
    expect(page.get_by_role("heading", level=1)).to_have_text("large.html")
    expect(page.locator(".outcome")).to_contain_text("hãy đổi ngôn ngữ rồi chọn lại tệp")
    expect(page.locator(".letterhead .tongue")).to_be_visible()
    expect(page.get_by_role("button", name="English")).to_have_count(0)


def outlined(page):
    """The figures that are outlined as operands."""
    return page.locator(".operand").evaluate_all(
        "all => all.filter(one => getComputedStyle(one).outlineStyle !== 'none').map(one => one.textContent)"
    )


def test_the_other_figures_of_a_finding_are_outlined(open_page, origin, script):
    page = open_page(origin + CHECK, java_script_enabled=script)
    check(page, TEXT)
    page.mouse.move(0, 0)
    assert outlined(page) == []
    page.locator("a.claim.c-wrong").click()
    page.mouse.move(0, 0)
    assert outlined(page) == ["80", "155"]
    # So they are while the pointer or the keyboard is on the explanation of another one.
    page.goto(origin + CHECK)
    check(page, TEXT)
    page.locator("a.claim.c-right").last.hover()
    assert outlined(page) == ["24", "31"]
    page.mouse.move(0, 0)
    page.locator(".remark.c-wrong > summary").focus()
    assert outlined(page) == ["80", "155"]


@pytest.mark.parametrize("others", [0, 12], ids=["few", "many"])
def test_figures_in_other_lines_are_outlined_too(open_page, origin, others):
    """Of few claims by the style sheet alone, of many by the script."""
    page = open_page(origin + CHECK, java_script_enabled=others > 0)
    check(page, LIST + "".join(f"Số chi bộ tăng từ 24 lên {24 + n}, tăng {n} chi bộ.\n" for n in range(2, 2 + others)))
    page.locator("a.claim.c-wrong").click()
    page.mouse.move(0, 0)
    assert outlined(page) == ["14", "9", "11"]
    # They stay so on the way to one of them.
    page.locator(":target").get_by_role("link", name="14").click()
    assert outlined(page) == ["14", "9", "11"]


def test_a_refusal_keeps_what_was_typed(open_page, origin, script):
    page = open_page(origin + CHECK, java_script_enabled=script)
    page.get_by_label("Nội dung văn bản").fill(TEXT)
    page.locator("#check-form").get_by_role("button", name="Bản Word có ghi chú").click()
    page.wait_for_load_state()
    expect(page.get_by_role("alert")).to_contain_text(".docx")
    expect(page.locator("textarea")).to_have_value(TEXT)


def test_a_secret_document_is_refused(open_page, origin):
    page = open_page(origin + CHECK)
    check(page, "TUYỆT MẬT\n\n" + TEXT)
    expect(page.get_by_role("alert")).to_contain_text("dấu độ mật")
    expect(page.locator("a.claim")).to_have_count(0)
    expect(page.locator("textarea")).to_have_value("")


def test_a_file_can_be_dropped_anywhere(open_page, origin):
    page = open_page(origin + CHECK)
    content = base64.b64encode(WORD.read_bytes()).decode()
    drop = page.evaluate_handle(
        """content => {
          const drop = new DataTransfer()
          const bytes = Uint8Array.from(atob(content), letter => letter.charCodeAt(0))
          drop.items.add(new File([bytes], "thả.docx"))
          return drop
        }""",
        content,
    )
    page.dispatch_event("h1", "dragenter", {"dataTransfer": drop})
    expect(page.locator(".drop-now")).to_be_visible()
    page.dispatch_event("h1", "drop", {"dataTransfer": drop})
    expect(page.locator(".drop-now")).to_be_hidden()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("thả.docx")
    assert page.watch.errors == [] and page.watch.elsewhere == []


@pytest.mark.parametrize("viewport", ["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("file", [None, WORD], ids=["text", "word"])
def test_the_result_is_accessible_and_fits(open_page, origin, viewport, scheme, file):
    # axe is put into the page from outside, which a page's own policy rightly forbids.
    page = open_page(origin + CHECK, viewport, bypass_csp=True, color_scheme=scheme)
    long = TEXT + LIST + "https://" + "x" * 300 + "\n"
    check(page, None if file else long, file)
    widths = page.evaluate(
        "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    )
    assert widths[0] <= widths[1]
    page.locator("a.claim.c-wrong").last.click()
    for details in page.locator("details").all():
        details.evaluate("details => details.open = true")
    violations = Axe().run(page, options=OPTIONS).response["violations"]
    if violations:
        pytest.fail(readable(violations), pytrace=False)
