# SPDX-License-Identifier: MIT
"""Vietnamese alone: promises without a subject of their own, and what is passed on, encouraged or still to be seen."""

import pytest

from marked_sentences import told


@pytest.mark.parametrize(
    "sentence",
    [
        "[Bà Tan=tan] khẳng định, sẽ tạo mọi điều kiện để thợ lặn học nghề.",
        "[Bà Tan=tan] khẳng định trong nhiệm kỳ này sẽ nỗ lực hết sức vì các cảng nhỏ.",
        "[Singapore=#SGP] sẽ làm hết sức mình để hỗ trợ các cảng nhỏ.",
    ],
)
def test_a_promise_may_leave_out_who_will_keep_it(sentence):
    assert told("vi", sentence) == [("pledged", "tan")]


@pytest.mark.parametrize(
    "sentence",
    [
        "[Bà Tan=tan] đề nghị Đại sứ chuyển lời thăm hỏi đến nhà vua.",
        "[Đại sứ Tan=tan] đã chuyển lời chúc mừng tới nhà vua thăm cảng.",
        "[Bà Tan=tan] nói hai nước luôn khuyến khích giao lưu giữa thanh niên.",
        "[Hai bên=*] sẽ trao đổi các biện pháp mở rộng cảng.",
        "[Hai Thủ tướng=*] sau đó sẽ hội đàm và chứng kiến ký kết một số văn kiện.",
        "[Hai Thủ tướng=*] sẽ dự lễ ký kết một số văn kiện.",
    ],
)
def test_greetings_agendas_and_signings_to_come_commit_nobody(sentence):
    assert told("vi", sentence) == []
