package org.engagementchecklist.report;

import java.util.Arrays;
import java.util.List;

/** Words in many scripts, each as people write them. */
public enum Scripts {
    LATIN("Łukasz Żółć, Đorđe Šćepanović, Århus, naïve façade, Ţăndărică"),
    VIETNAMESE("Đặng Thị Ngọc Hường ở Trường Đại học Bách khoa"),
    GREEK("Συνεργασία με το Πανεπιστήμιο Αθηνών"),
    CYRILLIC("Совместная лаборатория, Київ, Ђорђе"),
    ARMENIAN("Երևանի պետական համալսարան"),
    GEORGIAN("თბილისის სახელმწიფო უნივერსიტეტი"),
    ARABIC("جامعة الملك عبد الله للعلوم والتقنية"),
    PERSIAN("دانشگاه صنعتی شریف، پژوهش‌های مشترک"),
    HEBREW("הטכניון, מכון טכנולוגי לישראל"),
    DEVANAGARI("भारतीय प्रौद्योगिकी संस्थान, क्षेत्र"),
    BENGALI("ঢাকা বিশ্ববিদ্যালয়"),
    TAMIL("சென்னை பல்கலைக்கழகம்"),
    THAI("จุฬาลงกรณ์มหาวิทยาลัย น้ำ"),
    ETHIOPIC("አዲስ አበባ ዩኒቨርሲቲ"),
    CHINESE("清华大学与麻省理工学院"),
    JAPANESE("東京大学とのきょうどうケンキュウ"),
    KOREAN("한국과학기술원 공동 연구"),
    CHEROKEE("ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ"),
    SYMBOLS("☐ ✓ → ∞ ≤ € ½ µ № ‰ ± “quoted” – — …"),
    MATHEMATICS("∑ ∂ √ ∫ α² ≈ 10⁻⁶"),
    EMOJI("face 😀 and ✈ and 🧪"),
    MARKS("Z\u030Co\u0301\u0142w, a\u0323\u0306, q\u0307\u0323, x\u0302"),
    MIXED("Meeting with جامعة الملك in May 2021, then טכניון (two days)");

    private final String text;

    Scripts(String text) {
        this.text = text;
    }

    /** {@return the words} */
    public String text() {
        return text;
    }

    /** {@return the words of every script} */
    public static List<String> texts() {
        return Arrays.stream(values()).map(Scripts::text).toList();
    }
}
