# SPDX-License-Identifier: MIT
"""One small file of each format, made here, by suffix."""

import io
import zipfile

import docx

PARAGRAPHS = (
    "Le vice-ministre de la Sécurité publique a rencontré jeudi 6 mars à Singapour le ministre de l'Intérieur.",
    "Les deux ministres ont également convenu d’échanger des délégations chaque année et de former des policiers.",
    "Ils ont souhaité que les deux pays renforcent leur coopération dans la lutte contre la drogue et la traite.",
)
TITLE = "Rencontre à Singapour"


def page() -> bytes:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return f"""<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>{TITLE}</title>
<meta property="article:published_time" content="2025-03-06T10:00:00+07:00">
<meta property="article:modified_time" content="2025-04-09T10:00:00+07:00">
<meta property="og:site_name" content="Le Journal">
</head><body><nav><ul><li>Accueil</li><li>Monde</li></ul></nav><article><h1>{TITLE}</h1>{body}</article>
<footer>Tous droits réservés</footer></body></html>""".encode()


def saved_page() -> bytes:
    head = (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/2025/03/06/rencontre\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="limit"\r\n\r\n'
        "--limit\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    return head.encode() + page() + b"\r\n--limit--\r\n"


def mail() -> bytes:
    head = "Subject: =?utf-8?q?Rencontre_=C3=A0_Singapour?=\r\nDate: Thu, 06 Mar 2025 10:00:00 +0700\r\n"
    return (head + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + "\r\n\r\n".join(PARAGRAPHS)).encode()


def word() -> bytes:
    document = docx.Document()
    for paragraph in PARAGRAPHS:
        document.add_paragraph(paragraph)
    document.core_properties.title = TITLE
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def pdf() -> bytes:
    """A PDF of one page with the first paragraph in a standard font, written by hand."""
    shown = PARAGRAPHS[0].encode("cp1252").replace(b"(", b"\\(").replace(b")", b"\\)")
    stream = b"BT /F1 9 Tf 40 700 Td (" + shown + b") Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    result, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(result))
        result += b"%d 0 obj%s\nendobj\n" % (number, content)
    table = b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return result + table + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(result)


def text() -> bytes:
    return f"{TITLE}\n\n{PARAGRAPHS[0]}\n".encode()


def archive(**files: bytes) -> bytes:
    """A ZIP of files by name ('_dot_' stands for '.', '_slash_' for '/')."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name.replace("_dot_", ".").replace("_slash_", "/"), content)
    return stream.getvalue()


SAMPLES = {
    ".txt": text(),
    ".md": b"# Rencontre\n\n" + PARAGRAPHS[0].encode(),
    ".html": page(),
    ".mhtml": saved_page(),
    ".eml": mail(),
    ".docx": word(),
    ".pdf": pdf(),
    ".zip": archive(a_dot_txt=text(), folder_slash_b_dot_html=page()),
}
