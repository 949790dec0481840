from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QByteArray

from ui.settings import FILE, FOLDER_VARIABLE, Settings, folder_of


def written(folder: Path, text: str) -> Settings:
    (folder / FILE).write_text(text, encoding="utf-8")
    return Settings(folder)


def test_everything_is_remembered(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.keep_theme("dark")
    settings.keep_place(QByteArray(b"\x01\xd9\xd0\xcb"), "money")
    settings.remember(tmp_path / "ä & b, c.xlsx")
    settings._kept.sync()
    again = Settings(tmp_path)
    assert (again.theme, again.page, again.geometry.data()) == ("dark", "money", b"\x01\xd9\xd0\xcb")
    assert again.recent == (tmp_path / "ä & b, c.xlsx",)
    assert again.documents == tmp_path


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "nowhere")
    assert (settings.theme, settings.page, settings.recent) == ("system", "", ())
    assert settings.geometry.isEmpty()
    assert settings.documents.is_absolute()


def test_ten_recent_files_are_kept_the_newest_first_and_each_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for number in (*range(12), 5):
        settings.remember(tmp_path / f"{number}.xlsx")
    assert [path.stem for path in settings.recent] == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    settings.forget(tmp_path / "11.xlsx")
    assert len(settings.recent) == 9
    settings.forget()
    assert settings.recent == ()


def test_pinned_files_stay_first_while_others_come_and_go(tmp_path: Path) -> None:
    def stems(paths: tuple[Path, ...]) -> list[str]:
        return [path.stem for path in paths]

    settings = Settings(tmp_path)
    for number in range(3):
        settings.remember(tmp_path / f"{number}.xlsx")
    for number in (1, 0):
        settings.pin(tmp_path / f"{number}.xlsx", is_pinned=True)
    for number in range(3, 20):
        settings.remember(tmp_path / f"{number}.xlsx")
    settings._kept.sync()
    again = Settings(tmp_path)
    assert stems(again.recent) == ["19", "18", "17", "16", "15", "14", "13", "12", "1", "0"]
    assert stems(again.listed) == ["1", "0", "19", "18", "17", "16", "15", "14", "13", "12"]
    again.pin(tmp_path / "1.xlsx", is_pinned=False)
    again.forget_unpinned()
    assert stems(again.listed) == stems(again.pinned) == ["0"]
    again.forget()
    assert "xlsx" not in (tmp_path / FILE).read_text(encoding="utf-8")


def test_where_all_are_pinned_the_newest_file_still_has_a_place(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for number in range(11):
        settings.remember(tmp_path / f"{number}.xlsx")
        settings.pin(tmp_path / f"{number}.xlsx", is_pinned=number < 10)
    assert [path.stem for path in settings.recent] == ["10", "9", "8", "7", "6", "5", "4", "3", "2", "1"]
    assert len(settings.pinned) == 9


@pytest.mark.parametrize(
    "text",
    [
        "[look]\ntheme=neon\n",
        "[look]\ntheme=a, b\n",
        "[window]\ngeometry=not hexadecimal\n",
        "[last]\nfolder=/no/such/folder\n",
        "[recent]\n1=relative.xlsx\n",
        "[recent]\n1=\n2=a, b\n",
        "\x00\xff rubbish [[[",
    ],
)
def test_values_that_cannot_be_used_are_as_if_not_there(tmp_path: Path, text: str) -> None:
    settings = written(tmp_path, text)
    assert (settings.theme, settings.recent) == ("system", ())
    assert settings.geometry.isEmpty()
    assert settings.documents.is_absolute()


@pytest.mark.parametrize("value", ["@Variant(\\0\\0\\0\\x80)", "@DateTime(\\0\\0)", "@ByteArray(x)", "@Invalid()"])
def test_a_file_with_encoded_values_is_set_aside_before_anything_is_decoded(tmp_path: Path, value: str) -> None:
    settings = written(tmp_path, f"[look]\ntheme={value}\n")
    assert settings.theme == "system"
    assert (tmp_path / FILE).read_text(encoding="utf-8") == ""
    assert value in (tmp_path / "headwater.refused").read_text(encoding="utf-8")


def test_only_their_owner_can_look_into_settings(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "new")
    settings.keep_theme("dark")
    settings._kept.sync()
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "new" / FILE).stat().st_mode & 0o777 == 0o600


def mutant(whole: bytes, seed: int) -> bytes:
    """A file of settings with a few bytes changed, put in or taken out."""
    draw = Random(seed)
    spoiled = bytearray(whole)
    for _ in range(draw.randint(1, 6)):
        place = draw.randrange(len(spoiled) + 1)
        match draw.randrange(4):
            case 0:
                spoiled[place : place + 1] = bytes([draw.randrange(256)])
            case 1:
                spoiled[place:place] = draw.randbytes(draw.randint(1, 20))
            case 2:
                del spoiled[place : place + draw.randint(1, 30)]
            case _:
                spoiled[place:place] = draw.choice(
                    [b"@Variant(", b"[", b"]", b"=", b"\n", b"%", b"\\x0", b"@Invalid()"]
                )
    return bytes(spoiled)


@pytest.mark.parametrize("count", [200, pytest.param(2000, marks=pytest.mark.deep)])
def test_with_spoiled_files_of_settings_the_program_starts_and_keeps_the_bad_file_aside(
    count: int, tmp_path: Path
) -> None:
    settings = Settings(tmp_path)
    settings.keep_theme("dark")
    settings.remember(tmp_path / "ü.xlsx")
    settings.keep_place(QByteArray(b"\x01\xd9\xd0\xcb"), "money")
    settings._kept.sync()
    whole, aside = (tmp_path / FILE).read_bytes(), 0
    for seed in range(count):
        folder = tmp_path / str(seed)
        folder.mkdir()
        content = mutant(whole, seed)
        (folder / FILE).write_bytes(content)
        settings = Settings(folder)
        assert settings.theme in {"system", "light", "dark"}
        assert all(path.is_absolute() for path in settings.recent)
        assert settings.geometry.size() < 100
        assert isinstance(settings.page, str)
        assert settings.documents.is_absolute()
        refused = folder / "headwater.refused"
        if refused.exists():
            assert refused.read_bytes() == content
            assert (settings.theme, settings.recent) == ("system", ())
            aside += 1
    assert count / 10 < aside < count


def test_nothing_but_words_is_written(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.keep_place(QByteArray(bytes(range(256))), "money")
    settings.remember(Path("/@Variant(x)/p.xlsx"))
    settings._kept.sync()
    assert Settings(tmp_path).geometry.data() == bytes(range(256))


def test_the_folder_is_the_stated_one_then_the_one_of_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "a"))
    assert folder_of(str(tmp_path / "b")) == tmp_path / "b"
    assert folder_of() == tmp_path / "a"
    monkeypatch.delenv(FOLDER_VARIABLE)
    assert folder_of().name == "headwater"
