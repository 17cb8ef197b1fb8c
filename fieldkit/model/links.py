"""Links: photo to item, tag to item or photo. Each link is a subject of its own."""

from typing import ClassVar

from fieldkit.model.base import Act, Coded, Made, Remark, SubjectId, Term, Text, Withdrawal


class PhotoLink(Act, frozen=True, kw_only=True):
    """A photograph shows an item in a role (`ph.*`)."""

    NAME: ClassVar[str] = "photo.link/1"

    photo: SubjectId
    item: SubjectId
    role: Coded


class PhotoUnlink(Withdrawal, frozen=True, kw_only=True):
    """The photograph does not show the item after all."""

    NAME: ClassVar[str] = "photo.unlink/1"


class TagAdd(Act, frozen=True, kw_only=True):
    """A vocabulary term is attached to an item or a photo; `text` where the term asks for one."""

    NAME: ClassVar[str] = "tag.add/1"

    target: SubjectId
    term: Term
    text: Remark
    provenance: Term


class TagWithdraw(Withdrawal, frozen=True, kw_only=True):
    """A tag is taken off."""

    NAME: ClassVar[str] = "tag.withdraw/1"


class Link(Made, frozen=True, kw_only=True):
    """That a photograph shows an item; `withdrawn`: why it does not after all, if it does not."""

    photo: SubjectId
    item: SubjectId
    role: Coded
    withdrawn: Text | None


class Tag(Made, frozen=True, kw_only=True):
    """A term that hangs on an item or a photo; `withdrawn`: why it was taken off, if it was."""

    target: SubjectId
    term: Term
    text: Remark
    provenance: Term
    withdrawn: Text | None


PHOTO_ACTS = (PhotoLink, PhotoUnlink)
TAG_ACTS = (TagAdd, TagWithdraw)
ACTS = (*PHOTO_ACTS, *TAG_ACTS)
