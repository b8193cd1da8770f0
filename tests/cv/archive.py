"""What PDF/A-3a and PDF/UA-1 ask of a file's frame (ISO 19005-3, ISO 14289-1), read with pypdf."""

import re

import pypdf


def problems(path, expected):
    reader = pypdf.PdfReader(path)
    catalog = reader.trailer["/Root"]
    yield from frame(reader, catalog, expected)
    yield from metadata(catalog, expected)
    yield from intent(catalog)
    yield from attachments(catalog, expected)
    yield from fonts(reader)
    yield from pictures(reader)


def frame(reader, catalog, expected):
    if reader.is_encrypted:
        yield "it is encrypted"
    if len(reader.trailer.get("/ID", [])) != 2:
        yield "it has no identifier"
    if catalog.get("/Lang") != expected["language"]:
        yield f"its language is {catalog.get('/Lang')}"
    if not catalog.get("/MarkInfo", {}).get("/Marked"):
        yield "it is not tagged"
    if not catalog.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "its title is not shown"
    if reader.metadata.title != expected["title"]:
        yield f"its title is {reader.metadata.title!r}"
    for forbidden in ("/OpenAction", "/AA", "/AcroForm"):
        if forbidden in catalog:
            yield f"it has {forbidden}"


def metadata(catalog, expected):
    stream = catalog["/Metadata"]
    if "/Filter" in stream:
        yield "its XMP is compressed"
    xmp = stream.get_data().decode()
    for wanted in ("<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "<dc:title>"):
        if wanted not in xmp:
            yield f"its XMP has no {wanted}"


def intent(catalog):
    intents = catalog.get("/OutputIntents", [])
    if [one.get_object().get("/S") for one in intents] != ["/GTS_PDFA1"]:
        yield "it has not one output intent"
        return
    profile = intents[0].get_object()["/DestOutputProfile"].get_object()
    data = profile.get_data()
    if profile.get("/N") != 3 or data[36:40] != b"acsp" or int.from_bytes(data[:4], "big") != len(data):
        yield "its colour profile is not one"


def attachments(catalog, expected):
    found = [specification.get_object() for specification in catalog.get("/AF", [])]
    if [file.get("/UF") for file in found] != [file["name"] for file in expected["files"]]:
        yield f"it carries {[file.get('/UF') for file in found]}"
        return
    for file, wanted in zip(found, expected["files"]):
        stream = file["/EF"]["/F"].get_object()
        relation = "/Data" if wanted["name"] == "cv.json" else "/Supplement"
        if file.get("/AFRelationship") != relation or not file.get("/Desc"):
            yield f"{wanted['name']} does not say what it is to the CV"
        if stream.get("/Subtype") != "/" + wanted["mime"]:
            yield f"{wanted['name']} is a {stream.get('/Subtype')}"
        parameters = stream.get("/Params", {})
        if not re.match(r"D:\d{14}Z", parameters.get("/ModDate", "")):
            yield f"{wanted['name']} has no date"
        if parameters.get("/Size") != len(stream.get_data()):
            yield f"{wanted['name']} has not its size"


def fonts(reader):
    for page in reader.pages:
        for font in page["/Resources"].get("/Font", {}).values():
            font = font.get_object()
            if font["/Subtype"] != "/Type0":
                yield f"{font['/BaseFont']} is not embedded as a whole family of glyphs"
                continue
            descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
            if "/FontFile2" not in descriptor or "/ToUnicode" not in font:
                yield f"{font['/BaseFont']} is not embedded with its meaning"


def pictures(reader):
    for page in reader.pages:
        for picture in page["/Resources"].get("/XObject", {}).values():
            picture = picture.get_object()
            if "/SMask" in picture or picture.get("/Interpolate") or picture.get("/ColorSpace") != "/DeviceRGB":
                yield "a picture is not plain sRGB"
