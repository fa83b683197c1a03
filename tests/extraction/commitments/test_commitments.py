# SPDX-License-Identifier: MIT
"""Each way to commit oneself, in three languages, with its speaker."""

import pytest

from marked_sentences import told

FRENCH = [
    ("[M. Binh=binh] a proposé d'élargir la formation des pompiers.", [("proposed", "binh")]),
    ("[Mme Tan=tan] a également suggéré que [les deux pays=*] étudient une ligne directe.", [("proposed", "tan")]),
    ("[Le vice-ministre=binh] recommande aux [deux parties=*] de finaliser le protocole.", [("proposed", "binh")]),
    ("[M. Binh=binh] a demandé à [Singapour=#SGP] d'accueillir des stagiaires.", [("requested", "binh")]),
    ("[Elle=tan] a appelé [la partie vietnamienne=@vn-x] à ratifier la convention.", [("requested", "tan")]),
    ("[M. Binh=binh] a encouragé les entreprises singapouriennes à investir à Hué.", [("requested", "binh")]),
    ("[M. Binh=binh] a exhorté [le ministère singapourien=@sg-y] à accélérer l'enquête.", [("requested", "binh")]),
    ("[Mme Tan=tan] a souhaité que [les deux ministères=*] coopèrent davantage.", [("wished", "tan")]),
    ("[Mme Tan=tan] a déclaré espérer un échange plus régulier de délégations.", [("wished", "tan")]),
    ("[Il=binh] a exprimé l'espoir de voir aboutir les négociations.", [("wished", "binh")]),
    ("[M. Binh=binh] a fait part de son souhait de visiter le centre de secours.", [("wished", "binh")]),
    ("[Mme Tan=tan] s'est dite prête à former des enquêteurs.", [("offered", "tan")]),
    ("[Le ministère singapourien=@sg-y] est disposé à partager ses données.", [("offered", "tan")]),
    ("[Singapour=#SGP] est prêt à accueillir le séminaire, a assuré [Mme Tan=tan].", [("offered", "tan")]),
    ("[Mme Tan=tan] s'est engagée à livrer le matériel avant l'été.", [("pledged", "tan")]),
    ("[M. Binh=binh] a promis de transmettre le dossier.", [("pledged", "binh")]),
    ("[Les deux ministres=*] ont exprimé leur volonté de lutter contre les arnaques.", [("pledged", "both")]),
    ("[Les deux parties=*] ont convenu de créer un groupe de travail.", [("agreed", "both")]),
    ("[Ils=*] se sont mis d'accord sur un calendrier de visites.", [("agreed", "both")]),
    ("[Les deux pays=*] se sont entendus pour partager les coûts.", [("agreed", "both")]),
    ("Il a été convenu de tenir une réunion annuelle.", [("agreed", "both")]),
    ("De nouveaux arrangements ont été conclus dans ce domaine.", [("agreed", "both")]),
    ("[M. Binh=binh] a signé avec [Mme Tan=tan] un accord sur l'extradition.", [("signed", "both")]),
    ("[Le Vietnam=#VNM] et [Singapour=#SGP] ont signé un protocole d'accord.", [("signed", "both")]),
    ("Un mémorandum sur la pêche a été signé à cette occasion.", [("signed", "both")]),
    ("[Les deux ministres=*] ont assisté à la signature d'un accord sur les visas.", [("signed", "both")]),
    ("[Mme Tan=tan] a réaffirmé le soutien de Singapour à la candidature vietnamienne.", [("affirmed_support", "tan")]),
    ("[Les deux dirigeants=*] ont réaffirmé leur attachement à la paix.", [("affirmed_support", "both")]),
    ("[Singapour=#SGP] soutient la candidature du Vietnam, a indiqué [Mme Tan=tan].", [("affirmed_support", "tan")]),
    ("[Mme Tan=tan] a invité [M. Binh=binh] à assister au prochain salon.", [("invited", "tan")]),
    ("[Mme Tan=tan] a salué cette proposition.", [("welcomed", "tan")]),
    ("[M. Binh=binh] a souligné la nécessité d'une réponse commune.", [("stressed", "binh")]),
    ("[Les deux parties=*] doivent se prévenir à temps, a noté [M. Binh=binh].", [("stressed", "binh")]),
    ("[Les deux ministères=*] échangeront des experts, selon [Mme Tan=tan].", [("pledged", "tan")]),
    ("[Les deux pays=*] coopéreront contre la fraude en ligne.", [("agreed", "both")]),
    ("Un comité mixte sera créé pour suivre ces travaux.", [("agreed", "both")]),
]
ENGLISH = [
    ("[Mr Binh=binh] proposed that [the two ministries=*] train divers together.", [("proposed", "binh")]),
    ("[He=binh] suggested [the Ministry=@sg-y] consider a hotline.", [("proposed", "binh")]),
    ("[Ms Tan=tan] also called on [the Vietnamese side=@vn-x] to ratify the treaty.", [("requested", "tan")]),
    ("[Ms Tan=tan] urged [both sides=*] to finish the talks by June.", [("requested", "tan")]),
    ("[Mr Binh=binh] encouraged Singaporean firms to invest in Hue.", [("requested", "binh")]),
    ("[Mr Binh=binh] asked [Singapore=#SGP] to host the workshop.", [("requested", "binh")]),
    ("[Ms Tan=tan] hoped that [the two sides=*] would meet every year.", [("wished", "tan")]),
    ("[She=tan] expressed her hope for closer ties between the coast guards.", [("wished", "tan")]),
    ("[Mr Binh=binh] looked forward to working with [Ms Tan=tan] on data rules.", [("wished", "binh")]),
    ("[Ms Tan=tan] said [her ministry=@sg-y] was ready to share its software.", [("offered", "tan")]),
    ("[She=tan] affirmed [Singapore=#SGP]'s readiness to train investigators.", [("offered", "tan")]),
    ("[Singapore=#SGP] stands ready to support the forum.", [("offered", "tan")]),
    ("[Ms Tan=tan] pledged to deliver the boats before summer.", [("pledged", "tan")]),
    ("[Both ministers=*] committed to a second round of talks.", [("pledged", "both")]),
    ("[Mr Binh=binh] and [Ms Tan=tan] agreed to set up a working group.", [("agreed", "both")]),
    ("[The two sides=*] reached a consensus on the patrol plan.", [("agreed", "both")]),
    ("It was agreed to meet once a year.", [("agreed", "both")]),
    ("“We agreed to share the costs,” [Ms Tan=tan] said.", [("agreed", "both")]),
    ("[Vietnam=#VNM] and [Singapore=#SGP] signed a treaty on extradition.", [("signed", "both")]),
    ("A memorandum on fisheries was also signed.", [("signed", "both")]),
    ("[They=*] witnessed the signing of an agreement on visas.", [("signed", "both")]),
    ("[Ms Tan=tan] reaffirmed [Singapore=#SGP]'s support for the bid.", [("affirmed_support", "tan")]),
    ("[The two leaders=*] underscored our joint commitment to peace.", [("affirmed_support", "both")]),
    ("[The two leaders=*] reaffirmed the importance of free navigation.", [("affirmed_support", "both")]),
    ("[Ms Tan=tan] invited [Mr Binh=binh] to attend the next cyber week.", [("invited", "tan")]),
    ("[Mr Binh=binh] extended to [Ms Tan=tan] an invitation to visit Hue.", [("invited", "binh")]),
    ("[Ms Tan=tan] welcomed the proposal.", [("welcomed", "tan")]),
    ("[Mr Binh=binh] stressed the need for a common answer to scams.", [("stressed", "binh")]),
    ("[Both sides=*] should warn each other early, [Mr Binh=binh] noted.", [("stressed", "binh")]),
    ("[Both countries=*] will work towards a common register.", [("agreed", "both")]),
    ("[The two ministries=*] will exchange experts, [Ms Tan=tan] said.", [("pledged", "tan")]),
    ("[Vietnam=#VNM] and [Singapore=#SGP] intend to cooperate on arbitration.", [("agreed", "both")]),
    ("A joint committee will be established to review progress.", [("agreed", "both")]),
]
VIETNAMESE = [
    ("[Thứ trưởng Bình=binh] đề nghị [hai bên=*] mở rộng đào tạo lính cứu hỏa.", [("proposed", "binh")]),
    ("[Ông Bình=binh] đề xuất thiết lập đường dây nóng.", [("proposed", "binh")]),
    ("[Ông Bình=binh] đề nghị [phía Singapore=@sg-y] tiếp tục hỗ trợ đào tạo.", [("requested", "binh")]),
    ("[Bà Tan=tan] kêu gọi [Việt Nam=#VNM] phê chuẩn công ước.", [("requested", "tan")]),
    ("[Bà Tan=tan] mong muốn [hai Bộ=*] hợp tác chặt chẽ hơn.", [("wished", "tan")]),
    ("[Bà=tan] bày tỏ hy vọng [hai nước=*] sẽ sớm hoàn tất đàm phán.", [("wished", "tan")]),
    ("[Bà Tan=tan] khẳng định [Singapore=#SGP] sẵn sàng chia sẻ dữ liệu.", [("offered", "tan")]),
    ("[Bộ Nội vụ=@sg-y] sẵn sàng hỗ trợ nâng cao năng lực điều tra.", [("offered", "tan")]),
    ("[Ông Bình=binh] cam kết chuyển hồ sơ trong tháng tới.", [("pledged", "binh")]),
    ("[Hai bên=*] nhất trí thành lập nhóm công tác chung.", [("agreed", "both")]),
    ("[Hai bộ trưởng=*] cũng đã thống nhất tăng cường trao đổi đoàn.", [("agreed", "both")]),
    ("[Các quan chức=*] đồng ý sẽ thiết lập đường dây nóng.", [("agreed", "both")]),
    ("[Việt Nam=#VNM] và [Singapore=#SGP] đã ký hiệp định dẫn độ.", [("signed", "both")]),
    ("[Hai bên=*] đã ký kết bản ghi nhớ về nghề cá.", [("signed", "both")]),
    ("[Bà Tan=tan] khẳng định ủng hộ [Việt Nam=#VNM] ứng cử.", [("affirmed_support", "tan")]),
    ("[Bà Tan=tan] trân trọng mời [ông Bình=binh] sang thăm Singapore.", [("invited", "tan")]),
    ("[Bà Tan=tan] hoan nghênh các đề xuất của [ông Bình=binh].", [("welcomed", "tan")]),
    ("[Ông Bình=binh] nhấn mạnh sự cần thiết phải phối hợp chống lừa đảo.", [("stressed", "binh")]),
    ("[Ông Bình=binh] cho rằng [hai bên=*] cần kịp thời trao đổi thông tin.", [("stressed", "binh")]),
    ("Theo thỏa thuận, [hai nước=*] sẽ thông báo cho nhau về tuần tra.", [("agreed", "both")]),
    ("[Bà Tan=tan] cho biết [hai bộ=*] sẽ trao đổi chuyên gia.", [("pledged", "tan")]),
]


@pytest.mark.parametrize(("sentence", "expected"), FRENCH, ids=lambda value: str(value)[:40])
def test_french(sentence, expected):
    assert told("fr", sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH, ids=lambda value: str(value)[:40])
def test_english(sentence, expected):
    assert told("en", sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), VIETNAMESE, ids=lambda value: str(value)[:40])
def test_vietnamese(sentence, expected):
    assert told("vi", sentence) == expected
