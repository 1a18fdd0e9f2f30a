"""A Word file that comes back with comments is valid: its parts by the schema of Office Open XML (ISO/IEC 29500,
transitional, with Microsoft's extensions, as the Open XML SDK publishes it), its package by ECMA-376 part 2.

The schema and its content models come with the package `openxml-audit`. What that leaves out is checked here: text
where only elements may stand, elements that must be empty, content types and relationships."""

import subprocess
import zipfile
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

import wordfiles
from program import BINARY
from wordfiles import NAMESPACES, TYPE, WORD, note, paragraph, part, run, table

FIXTURES = Path(__file__).resolve().parent.parent / "OfficeTests" / "Fixtures"
W = "{" + WORD + "}"
XML = "{http://www.w3.org/XML/1998/namespace}"

DOCUMENT = "word/document.xml"
COMMENTS = "word/comments.xml"
TYPES = "[Content_Types].xml"
LINKS = "word/_rels/document.xml.rels"

# Wrong by its own arithmetic: 155 − 80 = 75.
WRONG = "Số đảng viên tăng từ 80 lên 155, tăng 76 đảng viên."
BEFORE, FIGURE, AFTER = "Số đảng viên tăng từ 80 lên 155, tăng ", "76", " đảng viên."

CHANGE = 'w:author="Ông Ba" w:date="2025-07-01T08:00:00Z"'
DELETED = '<w:r><w:delText xml:space="preserve">{}</w:delText></w:r>'
STYLES = part(
    "styles",
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="character" w:styleId="Mark"><w:name w:val="annotation reference"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Remark"><w:name w:val="annotation text"/></w:style>',
)
SEPARATORS = note("{0}", -1, paragraph(run(""))).replace('w:id="-1"', 'w:type="separator" w:id="-1"')
KEPT_COMMENT = (
    f'<w:comment w:id="3" {CHANGE} w:initials="B"><w:p w14:paraId="1A2B3C4D" w14:textId="77777777">'
    f'{run("Xem lại")}</w:p></w:comment>'
)
BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
    '<wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="Hộp"/><a:graphic>'
    '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
    "<wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
    "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox>"
    "<w:txbxContent>{0}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF so </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{0}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def wrong(figure):
    """The wrong sentence, its figure written like this."""
    return paragraph(run(BEFORE), figure, run(AFTER))


# name -> (body, parts beside it)
DOCUMENTS = {
    "a sentence": (paragraph(run(WRONG)), {}),
    "a figure in two runs": (
        wrong(run("7", "<w:rPr><w:b/></w:rPr>") + run("6", "<w:rPr><w:b/><w:i/></w:rPr>")),
        {"styles": STYLES},
    ),
    "white space that does not count": (
        f"<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>\n  {WRONG}  </w:t><w:br/><w:t>{WRONG}</w:t></w:r></w:p>",
        {},
    ),
    "tables in tables": (
        table(
            [paragraph(run("Chỉ tiêu")), paragraph(run("Kết quả"))],
            [table([paragraph(run(WRONG))]) + paragraph(), wrong(run(FIGURE)) + paragraph(run("Hết"))],
        )
        + paragraph(),
        {"styles": STYLES},
    ),
    "notes": (
        paragraph(
            run("Xem chú thích"),
            '<w:r><w:footnoteReference w:id="1"/></w:r>',
            run(" và"),
            '<w:r><w:endnoteReference w:id="1"/></w:r>',
        ),
        {
            kind + "s": part(kind + "s", SEPARATORS.format(kind) + note(kind, 1, paragraph(run(WRONG))))
            for kind in ("footnote", "endnote")
        },
    ),
    "tracked changes": (
        wrong(f'<w:del w:id="1" {CHANGE}>{DELETED.format("75")}</w:del><w:ins w:id="2" {CHANGE}>{run("76")}</w:ins>')
        + paragraph(
            run(BEFORE),
            properties=f'<w:pPr><w:rPr><w:del w:id="4" {CHANGE}/></w:rPr></w:pPr>',
        )
        + paragraph(run(FIGURE + AFTER))
        + wrong(f'<w:moveFrom w:id="5" {CHANGE}>{run("77")}</w:moveFrom><w:moveTo w:id="6" {CHANGE}>{run("76")}</w:moveTo>'),
        {},
    ),
    "comments already there": (
        wrong(
            f'<w:commentRangeStart w:id="3"/>{run(FIGURE)}<w:commentRangeEnd w:id="3"/>'
            '<w:r><w:commentReference w:id="3"/></w:r>'
        ),
        {"comments": part("comments", KEPT_COMMENT), "styles": STYLES},
    ),
    "no comments in their part": (paragraph(run(WRONG)), {"comments": part("comments", "")}),
    "links, controls and fields": (
        wrong(f'<w:hyperlink w:anchor="so">{run(FIGURE)}</w:hyperlink>')
        + wrong(f'<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>{run(FIGURE)}</w:sdtContent></w:sdt>')
        + wrong(f'<w:fldSimple w:instr=" REF so ">{run(FIGURE)}</w:fldSimple>')
        + wrong(FIELD.format(run(FIGURE)))
        + f'<w:sdt><w:sdtContent>{paragraph(run(WRONG))}</w:sdtContent></w:sdt>'
        + wrong(f'<w:bookmarkStart w:id="8" w:name="so"/>{run(FIGURE)}<w:bookmarkEnd w:id="8"/>'),
        {},
    ),
    "text boxes": (paragraph(run("Hộp:"), BOX.format(paragraph(run(WRONG)))), {}),
    "extensions that may be ignored": (
        f'<w:p w14:paraId="1A2B3C4D" w14:textId="77777777" w:rsidR="00AB12CD">{run(WRONG)}</w:p>',
        {},
    ),
}
OTHER_PREFIX = (
    f'<document xmlns="{WORD}"><body><p><r><t>{WRONG}</t></r></p><p/><sectPr/></body></document>'
)


def commented(source, path):
    """What the program makes of it."""
    done = subprocess.run(
        [BINARY, "check", "--all", "--output", str(path), str(source)], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1, f"ended with {done.returncode}: {done.stdout}{done.stderr}"
    with zipfile.ZipFile(path) as archive:
        assert "155 − 80 = 75" in archive.read(COMMENTS).decode()
    return path


# The package ---------------------------------------------------------------

CONTENT_TYPES_GRAMMAR = """
<element name="Types" xmlns="http://relaxng.org/ns/structure/1.0" ns="{0}/content-types">
  <zeroOrMore><choice>
    <element name="Default"><attribute name="Extension"/><attribute name="ContentType"/></element>
    <element name="Override"><attribute name="PartName"/><attribute name="ContentType"/></element>
  </choice></zeroOrMore>
</element>"""

RELATIONSHIPS_GRAMMAR = """
<element name="Relationships" xmlns="http://relaxng.org/ns/structure/1.0" ns="{0}/relationships"
    datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <zeroOrMore><element name="Relationship">
    <attribute name="Id"><data type="ID"/></attribute>
    <attribute name="Type"><data type="anyURI"/></attribute>
    <attribute name="Target"><data type="anyURI"/></attribute>
    <optional><attribute name="TargetMode"><choice><value>Internal</value><value>External</value></choice></attribute></optional>
  </element></zeroOrMore>
</element>"""


def package_faults(archive):
    """What is wrong with content types and relationships."""
    faults = []
    for name in archive.namelist():
        grammar = CONTENT_TYPES_GRAMMAR if name == TYPES else RELATIONSHIPS_GRAMMAR if name.endswith(".rels") else None
        if grammar is None:
            continue
        schema = etree.RelaxNG(etree.fromstring(grammar.format(wordfiles.PACKAGE)))
        root = etree.fromstring(archive.read(name))
        if not schema.validate(root):
            faults.append(f"{name}: {schema.error_log}")
        for key in ("PartName", "Id"):
            values = [child.get(key) for child in root if child.get(key)]
            faults += [f"{name}: {value} twice" for value in set(values) if values.count(value) > 1]
    types = etree.fromstring(archive.read(TYPES))
    named = {child.get("PartName"): child.get("ContentType") for child in types if child.get("PartName")}
    if named.get("/" + COMMENTS) != f"{TYPE}.comments+xml":
        faults.append(f"{TYPES}: {COMMENTS} is of the type {named.get('/' + COMMENTS)}")
    faults += [f"{TYPES}: {name} is not there" for name in named if name[1:] not in archive.namelist()]
    return faults


# The parts -----------------------------------------------------------------

TEXTS = {W + name for name in ("t", "delText", "instrText", "delInstrText")}
EMPTY = {W + name for name in ("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef")}


def part_faults(archive):
    """Text where none may stand, marks that hold something, and marks that lead nowhere."""
    faults = []
    roots = {name: etree.fromstring(archive.read(name)) for name in (DOCUMENT, COMMENTS)}
    for name, root in roots.items():
        for element in root.iter(W + "*"):
            inside = [element.text, *(child.tail for child in element)]
            if element.tag not in TEXTS and any(text and text.strip() for text in inside):
                faults.append(f"{name}: text in {element.tag}")
            if element.tag in EMPTY and (len(element) or element.text):
                faults.append(f"{name}: {element.tag} is not empty")
    comments = [comment.get(W + "id") for comment in roots[COMMENTS]]
    if len(set(comments)) < len(comments):
        faults.append(f"{COMMENTS}: two comments of one number")
    order = {"commentRangeStart": 0, "commentRangeEnd": 1, "commentReference": 2}
    for comment in comments:
        marks = [
            order[etree.QName(element).localname]
            for element in roots[DOCUMENT].iter(*(W + name for name in order))
            if element.get(W + "id") == comment
        ]
        if marks != [0, 1, 2]:
            faults.append(f"{DOCUMENT}: comment {comment} has the marks {marks}")
    return faults


def schema_faults(path):
    """What the schema says of the file, and of which part."""
    return {
        (error.part_uri.lstrip("/"), error.description, error.path) for error in OpenXmlValidator().validate(path).errors
    }


def faults(path, source=None):
    """Everything that is wrong. What was wrong before in parts that are left alone is not ours."""
    found = schema_faults(path)
    ours = {DOCUMENT, COMMENTS, TYPES, LINKS}
    before = schema_faults(source) if source else set()
    reported = [fault for fault in found if (fault[0] in ours and fault[2]) or fault not in before]
    with zipfile.ZipFile(path) as archive:
        return sorted(map(str, reported)) + package_faults(archive) + part_faults(archive)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_commented_file_is_valid(tmp_path, name):
    source = wordfiles.word_file(tmp_path / "in.docx", *DOCUMENTS[name])
    assert schema_faults(source) <= WITHOUT_THEME, "the sample itself is not valid"
    assert faults(commented(source, tmp_path / "out.docx"), source) == []


def test_a_file_without_prefixes_stays_valid(tmp_path):
    source = wordfiles.word_file(tmp_path / "in.docx", "", document=OTHER_PREFIX)
    assert faults(commented(source, tmp_path / "out.docx"), source) == []


@pytest.mark.parametrize("fixture", ["libreoffice.docx", "python-docx.docx"])
def test_files_of_other_programs_stay_valid(tmp_path, fixture):
    def with_a_wrong_figure(document):
        start = document.index(">", document.index("<w:body")) + 1
        return document[:start] + paragraph(run(WRONG)) + document[start:]

    source = wordfiles.changed(FIXTURES / fixture, tmp_path / "in.docx", {DOCUMENT: with_a_wrong_figure})
    assert faults(commented(source, tmp_path / "out.docx"), source) == []


# Small samples have no theme; Word does not need one.
WITHOUT_THEME = {
    (
        DOCUMENT,
        f"A required relationship type '{wordfiles.OFFICE}/{name}' is missing.",
        "",
    )
    for name in ("theme", "styles")
}

START, END = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
REFERENCE = '<w:r><w:commentReference w:id="0"/></w:r>'

# What the check has to see: name -> (part, what stands in it, what is put there instead)
BROKEN = {
    "properties behind the text": (COMMENTS, "</w:r></w:p>", "</w:r><w:pPr/></w:p>"),
    "run properties out of order": (DOCUMENT, START, '<w:r><w:rPr><w:b/><w:rStyle w:val="a"/></w:rPr></w:r>' + START),
    "run properties behind the text": (COMMENTS, "</w:t></w:r>", "</w:t><w:rPr/></w:r>"),
    "a comment without author": (COMMENTS, " w:author=", " w:editor="),
    "a comment without number": (COMMENTS, ' w:id="0"', ""),
    "a number that is none": (COMMENTS, ' w:id="0"', ' w:id="không"'),
    "a date that is none": (COMMENTS, 'w:date="', 'w:date="ngày '),
    "initials too long": (COMMENTS, 'w:initials="', 'w:initials="ABCDEFGHIJ'),
    "an attribute that is not known": (COMMENTS, "<w:comment ", '<w:comment w:reason="a" '),
    "an element that is not known": (COMMENTS, "<w:t ", "<w:reason/><w:t "),
    "a run without paragraph": (COMMENTS, "<w:p>", "<w:r/><w:p>"),
    "a text without run": (COMMENTS, "</w:p>", "<w:t>a</w:t></w:p>"),
    "bare text": (COMMENTS, "<w:p>", "a<w:p>"),
    "a comment in a comment": (COMMENTS, "</w:comment>", '<w:comment w:id="9" w:author="a"/></w:comment>'),
    "a range in a run": (DOCUMENT, START, f"<w:r>{START}</w:r>"),
    "a range that holds something": (DOCUMENT, START, START.replace("/>", "><w:r/></w:commentRangeStart>")),
    "a range that ends before it begins": (DOCUMENT, START, END + START),
    "a reference without run": (DOCUMENT, REFERENCE, REFERENCE.replace("<w:r>", "").replace("</w:r>", "")),
    "a reference to nothing": (DOCUMENT, REFERENCE, REFERENCE.replace('"0"', '"9"')),
    "no content type": (TYPES, "</Types>", "<Override PartName='/word/a.xml'/></Types>"),
    "another content type": (TYPES, "wordprocessingml.comments+xml", "wordprocessingml.styles+xml"),
    "a type for another part": (TYPES, "/word/comments.xml", "/word/remarks.xml"),
    "a relationship of another type": (LINKS, '/comments"', '/remarks"'),
    "a relationship to nothing": (LINKS, '"comments.xml"', '"remarks.xml"'),
    "a relationship without number": (LINKS, "<Relationship Id=", "<Relationship Name="),
    "two relationships of one number": (
        LINKS,
        "</Relationships>",
        '<Relationship Id="rId1" Type="urn:a" Target="document.xml"/></Relationships>',
    ),
}


@pytest.fixture(scope="module")
def valid(tmp_path_factory):
    folder = tmp_path_factory.mktemp("valid")
    source = wordfiles.word_file(folder / "in.docx", paragraph(run(WRONG)))
    return commented(source, folder / "out.docx"), source


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_not_valid_is_noticed(valid, tmp_path, name):
    path, source = valid
    where, there, instead = BROKEN[name]
    broken = wordfiles.changed(path, tmp_path / "broken.docx", {where: lambda text: text.replace(there, instead, 1)})
    assert faults(broken, source) != []
